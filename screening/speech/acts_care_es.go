package speech

var careActsES = []acts{
	{OwnCare, `
mi|mis|nuestra|nuestro ~3 <event>|<procedure>|<record>|<device>
mi|mis ~2 <kin> ~6
mi|mis|la|el|los|las ~2 <body> ~5
mi|mis ~2 <condition>|<medicine> ~3
me|nos|lo|la|le|les atendieron|atendio|operaron|opero|sacaron|saco|recetaron|receto|hicieron|hizo|pusieron|puso|curaron|curo|ayudaron|ayudo|salvaron|salvo|trataron|trato|revisaron|reviso|dieron|dio|vieron|vio|quitaron|quito|arreglaron|limpiaron|limpio|cambiaron|explicaron|explico|explicaste|cobraron|duele|dolio|dejaron|tocaron|quedaron|quedo|vacunaron|diagnosticaron|tomaron|colocaron ~3
atenderme|atendernos|operarme|curarme|ayudarme|verme|recibirme|cuidarme|revisarme|tratarme|sacarme ~3
gracias ~3 por ~4 cita|atencion|atenderme|consulta|limpieza|cirugia|tratamiento|cuidar|cuidado|operacion|salvarme|salvar|paciencia|<procedure>|<event>
la|el|mi|una|un ~2 cita|consulta|limpieza|cirugia|operacion|endodoncia|corona|extraccion|parto|cesarea|ultrasonido|<procedure> ~4
los|las|la|lo recomiendo|recomendamos ~3
excelente|buena|mala|pesima|pesimo|mal ~2 atencion|servicio|trato|doctor|doctora|experiencia
sali|salimos|salio ~3 <event>|<procedure>|bien|cirugia|operacion|consulta|endodoncia|quirofano
fui|fuimos|llevé|lleve|llevamos|vine|venimos|voy|vamos ~5 ustedes|ahi|alli|doctor|doctora|clinica|consulta|cita|consultorio
el|la dr|dra|doctor|doctora|enfermera|higienista|dentista ~5
paciente|pacientes ~2 de|ahi|suyo|suya|desde ~3
ya ~2 no me|nos duele|dolio|molesta ~2
sin dolor|caries|frenos|brackets
por fin|fin ~4 <device>|puedo|frenos|brackets|caminar|dormir|<procedure>
`},
	{Complaint, `
espere|esperamos|esperando|espera|tardaron|tarde ~3 hora|horas|minutos|mucho|semanas|meses|<number>
nadie ~3 contesta|contesto|llama|llamo|atiende|responde|devolvio
nunca ~2 llamaron|contestan|llaman|contestaron|devolvieron
pesimo|pesima|horrible|terrible|malisimo|malisima|groseros|grosera|grosero|estafa|ladrones|malos|mala ~3
cobraron|cobran|cobrando|cobro ~4
no ~2 vuelvo|recomiendo|regreso|vayan ~2
me dejaron ~3
`},
	{HealthQuestion, `
mi|mis|el|la ~2 <kin> ~2 tiene|esta|amanecio|trae|sigue|le ~4
tengo|tiene|traigo|siento|amaneci ~4 <condition>|<body>|dolor|fiebre|<procedure>|sangrado
me|le duele|duelen|arde|pica|salio|salieron|sangra|dolio ~4
que ~2 hago|tomo|puedo|recomienda|recomiendan|le|me|doy|sirve ~3
es ~2 normal|malo|grave|peligroso ~4
puedo|debo|puede|debe|se ~2 tomar|dejar|usar|darle|dar|mezclar|comer|hacer|ir ~5
`},
	{AsksAppointment, `
quiero|quisiera|necesito|puedo|podria|hay|tienen|como ~4 cita|citas|consulta|turno|agendar|sacar|hacer|lugar|espacio
cita ~3 para|manana|hoy|<weekday>
cancelar|cambiar|mover|confirmar ~3 cita
`},
	{AsksBilling, `
mi|el|la ~2 seguro|factura|cuenta|cobro|copago|saldo|pago|reclamo|deducible ~3
cuanto ~3 debo|cobraron|pago|sale
por que ~3 cobraron|cobran|cobro|debo
`},
	{AsksRefill, `
receta|recetas|farmacia|surtir|resurtir|surtido ~3
`},
	{AsksRecords, `
mis|mi|los|sus ~2 resultados|analisis|expediente|papeles|rayos|estudios|examenes|laboratorios|biopsia|vacunas ~3
`},
	{Crisis, `
dolor|duele|dolio ~2 pecho
pecho ~2 apretado|aprieta|duele|oprime
no ~2 respirar|respira|despierta
no puede|puedo mover|hablar|tragar|respirar
brazo|cara|boca|lado|mano ~3 dormido|dormida|torcida|chueca|chueco|entumido|adormecido|hormiguea|caida
durmio|hormigueo|adormecio ~3 brazo|mano|cara|lado
habla|hablando raro|enredado|arrastrado
trago|comio|trague|tragaron ~5 moneda|pila|lego|juguete|iman|imanes|gomitas|pasta|pastillas|canica|arete
tomo|tome|bebio ~4 doble|cloro|dos|2|pastillas|detergente
le di ~4 mas|doble|dos
labio|labios|lengua|garganta ~3 hinch*
hincho|hinchando|hinchado|hincharon ~3 labio|labios|lengua|garganta|cara
pego|golpeo|pegue|golpee ~3 cabeza
no quiero ~1 vivir|viviendo
no lo|la siento desde
fiebre|temperatura ~6 semanas|meses
sangrando|sobredosis|suicid*|quitarse|quitarme|convulsion*|desmayo|infarto|ahogando
`},
}

var topicActsES = []acts{
	{AsksService, `
aceptan|ofrecen|tienen|abren|cierran|hacen|venden|estan|hay|dan|atienden|reciben|hablan ~4
a que hora ~4
que ~2 horario|horarios|dias|dia|direccion|hora ~3
donde ~3
cuanto ~2 cuesta|cuestan|vale|sale|cobran ~4
cual es ~2 horario|direccion|telefono|pagina|costo|precio
cuando ~3 feria|evento|clinica|clase|taller|abren|rifa|sorteo|desfile
`},
	{OtherTopic, `
gracias ~2 por ~4 compartir|informacion|info|consejos|consejo|tip|tips|publicar|publicacion|horario|datos|dato|recordatorio|receta|video|apoyo|apoyar|patrocinar|patrocinio|rifa|donacion|dulces|feria|taller|charla|invitacion|avisar
su|sus|tu|tus|los|las|el|la ~1 consejo|consejos|tip|tips|video|videos|post|posts|publicacion|publicaciones|articulo|articulos|platica|charla|taller|reel|reels|historia ~4
que ~2 padre|lindo|bonito|bueno|buena|buenos|interesante|chistoso|rico|rica ~3 video|post|publicacion|consejo|consejos|torneo|evento|feria|desfile|fiesta|receta|informacion|altar|decoracion|foto|reel|torneo|concierto|kermes|tamales|charla|taller
torneo|equipo|liga|partido|gol|carrera|maraton|feria|desfile|fiesta|concierto|kermes|rifa|sorteo|iglesia|escuela|maestra|maestro|biblioteca|coro|altar|posada|festival|evento|taller|charla|clase
perro|perrito|perrita|gato|gatito|mascota|mascotas
trabajo|vacante|puesto|curriculum|empleo|entrevista|solicitud ~2
receta ~2 de|sopa|saludable
pagina|publicacion|post|video|reel|foto|volante|cartel|sitio
feliz ~2 navidad|cumpleanos|ano|pascua|aniversario|dia|<holiday>
`},
}
