/** Una política para empezar. Las líneas con # son títulos; las líneas con -, puntos. */
export const title = "Política de redes sociales";

export const text = `Esta política dice cómo escribe [Practice Name] en Facebook, Messenger, Instagram, Threads y otros lugares públicos o compartidos. Obliga a todas las personas que trabajan con nosotros: propietarios, profesionales clínicos, personal, estudiantes, voluntarios y agencias. Su fin es sencillo: nadie sabe por nosotros quiénes son nuestros pacientes ni nada de su atención.

# Quién responde
- Responsable de privacidad: [nombre y teléfono]. Suplente: [nombre y teléfono].
- Contestan las dudas antes de publicar, y se les avisa el mismo día si algo salió mal.
- Revisan esta política al menos una vez al año y cada vez que cambian la ley, un sitio o nuestro trabajo.

# Quién puede publicar
- Solo las personas que figuran en «Quién puede publicar» escriben, contestan o envían mensajes en nuestro nombre. Las demás leen.
- Cada una tiene su propio acceso con un segundo factor. Las contraseñas no se comparten. Al menos dos personas pueden recuperar cada cuenta.
- El día en que alguien se va o cambia de puesto, termina su acceso.
- Las agencias y los autónomos empiezan solo cuando su contrato cubre la privacidad.
- Prescreen está activado donde escribimos. Un aviso se lee; no se descarta sin más.

# Cuentas personales
- Lo que pasa en el trabajo no se cuenta en cuentas personales, ni siquiera sin nombres.
- No buscamos a pacientes ni los agregamos como amigos porque los conocemos del trabajo.
- Nada de fotos ni videos de lugares donde se atiende, se espera o se registra a pacientes.
- Quien habla de salud en privado dice que es su propia opinión.

# Qué compartimos
- Educación general: consejos de temporada, cómo prevenir enfermedades, cómo es un examen, cuándo llamar al 911.
- Servicios, horarios, cierres, precios, equipos nuevos, seguros que aceptamos.
- El equipo, con el consentimiento escrito de quien aparece o se nombra.
- Eventos, patrocinios y agradecimientos a toda la comunidad.
- Fechas de salud, en palabras generales.

# Qué no compartimos nunca
- Nada que muestre que una persona determinada es, fue o no fue nuestro paciente. Agradecer una visita ya lo muestra.
- Nombres, iniciales, caras, fechas, edades de más de 89 años, lugares, números o detalles que juntos señalan a una persona.
- Historias de casos, aunque se quite todo detalle. En su lugar enseñamos en palabras generales.
- Imágenes con pacientes, pantallas, expedientes, formularios, letreros de puertas o pizarras.
- Quejas o bromas sobre pacientes, sus familias o sus preguntas.
- Correcciones de lo que alguien dice de su atención, aunque no sea verdad.

# Educación general en lugar de casos
- Escriba «muchas personas nos preguntan por» y no «hoy un paciente preguntó».
- Use cifras y consejos de organismos públicos de salud, con un enlace.
- No publique sobre un caso raro ni sobre algo que salió en las noticias locales. La comunidad puede adivinar quién es.

# Comentarios y reseñas
- Elogio: se agradecen las palabras, no la visita. «¡Muchas gracias por sus amables palabras!»
- Queja: sin detalles y sin defensa. Se pide que llamen al [Phone Number].
- Pregunta médica: ningún consejo en público. «Para proteger su privacidad no damos orientación médica en redes sociales. Llame al [Phone Number].»
- Cita, cobro, seguro, receta, resultados: se remite al teléfono o al portal.
- Emergencia o ideas de hacerse daño: de inmediato 911 o 988, y después se avisa a un profesional clínico.
- Reseña que parece falsa: las mismas palabras neutrales. No confirmamos ni negamos que conocemos a la persona.
- Muchas veces basta con un «me gusta» o un corazón.
- Los comentarios se contestan en horas de atención, dentro de un día laborable.

# Mensajes privados
- Los mensajeros no son un lugar seguro para datos de salud. Allí no los pedimos ni los repetimos.
- Enviamos la respuesta aprobada con nuestro teléfono y seguimos por teléfono o por el portal.
- Fuera de horario la respuesta automática dice lo mismo y nombra el 911 y el 988.

# Lo que otros escriben y muestran
- Los comentarios que cuentan cosas privadas de alguien se ocultan, sin comentario nuestro.
- Una publicación sobre nosotros se comparte solo con una autorización firmada en nuestro registro. La publicación misma, una etiqueta, un «claro que sí» o un «me gusta» no son un permiso.
- No pagamos reseñas ni damos nada a cambio de ellas.

# Fotos y videos
- Se toman solo donde no hay pacientes, pantallas ni papeles, con un aparato del consultorio.
- Una segunda persona mira el fondo antes de publicar. Los datos de ubicación se quitan.
- Las personas aparecen solo con una autorización firmada que nombra el fin y los canales. Por los menores firma uno de los padres o tutores, y al cumplir 18 años se les pregunta a ellos.
- El personal también acepta por escrito y puede retirarlo.

# Autorizaciones firmadas
- Usamos el formulario que se revisó según 45 CFR 164.508(c). La persona recibe una copia.
- El registro guarda la referencia, el fin, los canales, las fechas y dónde está el papel. No guarda nombres.
- Cuando alguien retira su autorización, o esta vence, quitamos el contenido y lo marcamos en el registro el mismo día.

# Si algo salió mal
- Ocúltelo o bórrelo de inmediato. Eso limita el daño; no lo deshace.
- Anote qué se pudo ver, cuándo y quién lo vio, solo para el responsable de privacidad.
- Avise al responsable de privacidad el mismo día. A nadie se le castiga por contar un error propio.
- No lo discuta en el hilo, y no pida a nadie que borre una reseña.
- El responsable de privacidad evalúa el riesgo (45 CFR 164.402) y decide a quién se avisa y cuándo: a las personas afectadas sin demora injustificada, y a más tardar en 60 días.
- Después corregimos lo que llevó a ello: la redacción, la regla o la formación.

# Formación, registros y consecuencias
- Todos leen y firman esta política antes de escribir por nosotros, cada año y cuando cambia.
- Las decisiones sobre borradores retenidos se registran sin su texto. La política, las firmas y los registros se guardan seis años.
- Incumplir esta política tiene consecuencias, desde formación hasta el fin del empleo. Son las mismas para todos.
- Nada en ella impide al personal hablar de su propio salario y de sus condiciones de trabajo.
`;
