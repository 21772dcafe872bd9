package speech

var replyActsES = []acts{
	{AcceptsThanks, `
de nada
con ~2 gusto
por nada
un|nuestro|el|fue|es placer|gusto
placer|gusto ~3 ayudar|ayudarle|ayudarte|ayudarlos|atenderle|atenderla|atenderlo|atenderte|servirle|servirte|verle|verla|verlo|verte|verlos|conocerte|conocerla
para eso estamos
para servirle|servirte|servirles
a la|su orden
no hay ~2 que|de|problema
no es nada
cuando quiera|quieras|gusten|guste
a ti|usted|ustedes
siempre a
no se preocupe|preocupes
no te preocupes
estamos para ~3
aqui estamos ~4
`},
	{GladOutcome, `
que bueno|alegria|gusto|felicidad|alivio|maravilla|bien ~5
nos|me alegra|alegramos|alegro|encanta|da|dio ~4 que|saber|verte|verla|verlo|gusto|haber
feliz|felices|contentos|contenta ~3 de|por|que ~3
me|nos da|dio ~2 gusto
felicidades|felicitaciones|enhorabuena ~5
`},
	{Apologises, `
sentimos|lamentamos|siento|lamento|disculpe|disculpa|disculpen|perdon|perdone|disculpas ~6
pedimos|ofrecemos ~2 disculpas
una disculpa
`},
	{SeesAgain, `
nos vemos ~4
hasta ~1 pronto|luego|manana|el|la|entonces|<weekday>|proxima
te|le|lo|la|los|las esperamos|espero|veo|vemos|vere|veremos|extranamos ~4
aqui te|le|lo|la esperamos
vuelva|vuelve|regrese|regresa|vuelvan|regresen ~2 pronto|cuando
que gusto|bueno|lindo|alegria ~2 verte|verlo|verla|verle|verlos|verlas|saludarte|tenerte
saludos a|saludeme|saludame ~4
saludame|saludeme ~3
dele|dale ~3 saludos|abrazo|besos
`},
	{WelcomesIn, `
bienvenido|bienvenida|bienvenidos|bienvenidas ~4
parte de ~2 familia
`},
	{ThanksVisit, `
gracias ~3 por ~5 visita|visitarnos|confianza|confiar|venir|elegirnos|preferirnos|preferencia|escogernos|acompanarnos|traer|traernos|permitirnos|dejarnos|espera|esperar|anos|lealtad|recomendacion|cita
agradecemos ~3 confianza|visita|preferencia
gracias a ti|usted|ustedes
`},
	{PastEncounter, `
fue un|una|hermoso ~3 verte|verla|verlo|atenderle|atenderla|atenderlo|atenderte|conocerte|tenerte|placer
cuando vino|viniste|llamo|llamaste|salio|estuvo|estuviste ~3
su|tu ultima|proxima|pasada|primera|reciente ~2 cita|visita|consulta|limpieza
le|te|la|lo|les hicimos|pusimos|dimos|sacamos|quitamos|atendimos|operamos|recetamos|mandamos|revisamos|vimos|explicamos|cobramos ~4
segun|en nuestro|nuestros|su|el expediente|registros|sistema|archivo ~4
usted|ud ~2 vino|estuvo|firmo|acepto|rechazo|llego|se|dijo|pidio|tiene|debe|fue|quedo|salio ~4
atenderlo|atenderla|atenderle|atenderte ~3
su|tu|sus|tus ~2 <event>|<procedure>|<record>|<billing> ~4 es|esta|fue|quedo|salio|salieron|estan|listo|lista|listos|llego|llegaron|sera|bajo
`},
	{PraisesOther, `
que valiente|fuerte|campeon|campeona|guapa|guapo|bonita|hermosa|lindo|linda|sonrisa|bella|belleza|guerrera|guerrero ~3
lo hiciste|hizo ~3
eres|es|son ~3 valiente|campeon|campeona|guerrera|guerrero|ejemplo|crack|la|el
te|le ves|ve|quedo|queda|quedaron ~3
sigue|siga ~3 asi|adelante
animo
vas|va ~2 bien|super|muy|excelente
orgullosos|orgullosas|orgullosa ~3
se porto|portaron ~4
bien hecho
`},
	{WishesRecovery, `
que se|te|sigas|siga mejore|mejores|mejoren|recupere|recuperes|sienta|sientas|mejorando|bien|alivie|alivies ~3
que te|le vaya ~3
pronta|rapida|feliz recuperacion
cuidese|cuidate|cuidense|descanse|descansa|reposo|mejorate|mejorese|recuperate|recuperese ~3
espero|esperamos que ~4 mejor|bien|recupere|mejore|pronto
bendiciones ~2 recuperacion|salud
`},
	{Reports, `
ya ~3 mandamos|enviamos|mande|envie|quedo|llego|llegaron|esta|estan|salio|salieron|agendamos|cancelamos|cambiamos|actualizamos|recibimos|pasamos|resolvimos|pagamos|devolvimos|corregimos|llamamos ~4
le|te|les ~1 mandamos|enviamos|mande|envie|llamamos|marcamos|dejamos|agendamos|actualizamos|cambiamos|devolvimos|guardamos|anotamos|apartamos|puse ~4
todo listo|bien|arreglado
revise|revisa|cheque|checa ~3 correo|portal|email|mensajes|inbox
quedo|queda ~2 confirmado|confirmada|agendada|agendado|lista|listo
`},
	{Confirms, `
^ si|claro|correcto|exacto|asi|efectivamente|seguro|simon|obvio
claro|por que|supuesto ~2
asi es|fue
como olvidar*|no ~3
nos|me acordamos|acuerdo ~3
recordamos ~3
`},
	{Denies, `
no ~2 es|fue|era|ha|son paciente ~3
no ~3 paciente|pacientes
nunca ~3 venido|estado|vino|atendimos|atendido|sido|estuvo|fue|paciente ~3
no ~2 tenemos|hay|existe|encontramos|aparece ~4 registro|registros|expediente|nombre|cita|usted
no ~2 atendimos ~3
`},
	{OursSince, `
nuestro|nuestra|mi|una|uno ~3 paciente ~3
paciente|pacientes nuestro|nuestra|de|desde ~3
por|tantos|muchos|todos|estos|<number> ~2 anos ~4 nosotros|juntos|con
desde el|hace ~4
`},
	{Booked, `
su|tu cita ~5
cita ~2 quedo|es|esta|para|confirmada|el|de|a ~4
nos vemos el|manana|hoy|a|<weekday> ~4
lo|la|te|le|los esperamos el|manana|hoy|a|<weekday> ~4
agendado|agendada|confirmado|confirmada|anotado|anotada|apartado ~4
venga|ven|pase|pasa|llegue|llega ~4 ayunas|manana|hoy|<weekday>|temprano|<number>|minutos
le|te cambiamos|movimos|agendamos|apuntamos|podemos|anotamos|damos ~5
`},
	{Missed, `
no ~2 llego|vino|presento|presentaste|llegaste|viniste|llegaron|asistio ~5
falto|faltaste ~4
cancelo|cancelaste|cancelaron ~4
perdio|perdiste ~2 cita
llego|llegaste|llegaron tarde ~3
`},
	{Advises, `
tome|toma|tomate|tomese|dele|dale|denle|ponga|ponle|pongale|pongase|ponte|use|usa|aplique|aplica|aplicale|haga|haz|evite|evita|deje|deja|suspenda|mezcle|enjuague|enjuaguese|hagase|prueba|pruebe|siga|sigue|suba|baje|doble|espere|espera|beba ~4
puede|puedes|debe|debes|deberia|deberias|tiene|tienes ~2 que? tomar|dejar|usar|poner|ponerle|darle|dar|hacer|venir|aplicar|suspender|esperar|comer|evitar|mezclar ~4
le|te recomiendo|recomendamos|sugiero|aconsejo ~4
parece|suena|puede|podria|seguro|seguramente|probablemente ~3 <condition>|una|un|ser|que|viral|normal|infeccion
cada <number> horas
<number> mg|ml|gotas|pastillas
`},
	{Reassures, `
es|eso|esta|son ~3 normal|comun|natural|pasajero
no ~3 preocupe|preocupes|preocuparse|grave|peligroso|malo|nada|cancer|contagioso
se le|te va|pasa|quita|quitara|pasara ~3
va|vas|van a ~2 estar|quedar|pasar|sanar|sentir ~3
todo ~2 bien|normal
`},
	{AsksDetails, `
mande|manda|mandenos|mandanos|envie|envia|envienos|envianos|escriba|escribe|escribanos|escribenos|comparta|comparte|deje|deja|ponga|pon|diga|dinos|digame|diganos|dime|confirme|pase|pasame|paseme|comente|comenta ~6 nombre|fecha|seguro|telefono|foto|fotos|datos|numero|sintomas|tarjeta|direccion|medicina|medicamento|expediente|resultados|historia|edad|nacimiento|caso
que|cual|cuales ~2 medicina|medicamento|medicamentos|seguro|sintomas|nombre|doctor|doctora|numero|fecha|edad|dosis|diente|muela|tratamiento
cuando ~3 nacio|nacimiento|vino|fue|empezo|cita|viste
cuantos ~3 anos|tiene|tienes|dias ~3
desde cuando ~4
tiene|tienes ~3 fiebre|dolor|seguro|alergias|diabetes|embarazada|sintomas|sangrado
`},
	{Reshares, `
compartimos|comparto|compartiendo|repost|reposteamos|publicamos|republicamos ~5
miren|mira|lean|lee|vean|escuchen ~4 resena|testimonio|historia|dijo|escribio|comentario|nos|dejo|mensaje|foto
testimonio|testimonios|resena ~4
nos dejo|escribio|dejaron|compartio|mando ~5
`},
	{Vents, `
no puedo|podemos|se puede ~1 decir|contar|dar ~2 mas|nada|detalles
es todo lo que ~2 decir|contar
abracen|abraza|abrace|besen a ~2 suyos|hijos|ninos|familia|seres|gente|papas|madre|mamas
hay dias|casos|turnos|noches|guardias|pacientes|llamadas que ~3 marcan|duelen|pesan|olvidan|quedan|rompen|cambian|ensenan
un|este|ese caso|turno|dia|paciente ~3 que|nos|me ~4 marco|dolio|rompio|callados|llorar|lloramos|dejo|movio
llore|lloramos|llorando|llorar en el ~1 carro|bano|cuarto|estacionamiento|pasillo
hoy perdimos|perdi a ~2 uno|una|alguien
`},
}
