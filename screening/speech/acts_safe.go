package speech

// safeActs are what a reply may do under any text.
var safeActs = []acts{
	{ThanksWords, `
thank|thanks ~4 for ~4 words|word|review|feedback|message|note|comment|comments|shoutout|shout|recommendation|stars|mention|tag|photo|post|question|idea|suggestion
thank|thanks ~4 for sharing|asking|writing|posting|reading|following|watching|listening|reaching|speaking|commenting|tagging|noticing|saying|telling|reminding|letting
thank|thanks ~4 for ~2 taking|making ~2 time ~4
thank|thanks ~4 for ~3 kindness|support|love|encouragement|patience|honesty|thoughts|reminder
we|i|really|so|truly appreciate ~2 that|it|this|feedback|review|words|support|hearing|honesty|message|note|comment
appreciate ~2 words|review|feedback|support|shoutout|note|message|comment|love
your|this|kind|sweet|lovely|such words|note|message|review|comment ~3 make|makes|made|means|mean|brighten|brightens|brightened
this|that|you|words made|make|makes our|my|the week|day|month|morning|monday|whole
this|that|it means|mean so|the|a much|world|lot
what|such a ~2 sweet|kind|lovely|nice|beautiful|thoughtful|wonderful|touching message|note|thing|comment|review|words|post
so|too|very|how kind|sweet|nice|thoughtful|lovely
you are too|so kind|sweet
we love|loved hearing|reading
love hearing|reading ~3
we will|shall pass|share it|this|that|your along|on|with
passing|sharing this|it|that along|with ~2 team|crew|staff
we love to see our|the community
made our|my day|week|month
happy|glad|great|good|nice|lovely to hear|read this|that|from|it|your
so grateful for|to ~2 words|support|community|comment|review
we hear you
we|sorry are?|sorry? to? hear|read this|that|it|your
sorry to|you hear|read|feel
we take ~3 comment|comments|feedback|concern|concerns|review seriously
`},
	{Thanks, `
^ thank you $
^ thanks $
^ many|big|huge|million thanks
^ thank you so|very much
^ thanks so|a much|lot|bunch|million
^ we appreciate you|it|that|this
`},
	{Offline, `
call|phone|ring us|our|the|me
call|reach|text|contact ~3 at|on <number>
call <number>
please|kindly|just|can|to|feel give|call|phone|contact|ring|reach|visit|email|use|stop|see|free ~2 us|our|the|office|call|manager|team|portal|line
give us|me|our ~3 call|ring|shout
call|calling|phone|contact|reach|reaching ~4 office|team|desk|manager|line|staff|clinic|practice|nurse|department
our|the ~3 office|desk|line|manager|team|portal|nurse|staff ~4 can|will|would|is|are ~4 help|talk|listen|assist|reached|answer|love|happy|glad
by|over|on the? phone
through|via|on|in|use|using ~2 portal
take this|it offline
help|talk|speak|listen ~3 privately|offline|directly|phone
call 911
nearest emergency room
text|call 988
office|front|our desk|line|number is|at <number>
reach|contact|email us|our|me
`},
	{Privacy, `
privacy
confidential*
hipaa
can|cannot|could|do|are|will not ~4 discuss|comment|share|confirm|say|give|talk|look|help|handle|schedule|answer|diagnose
unable|not able|permitted|allowed to discuss|share|comment|give|answer
off of? social
not ~6 social media
not ~5 comments|dms|messenger|messages|facebook|instagram|inbox
not ~3 medical advice
not ~3 secure
please|do do|not not? post|share|send|put|include ~4 health|medical|personal|private|insurance
never share
without|with ~2 signed|written permission|authorization
`},
	{Courtesy, `
^ hi|hello|hey|dear|good|howdy
good morning|afternoon|evening
happy|merry <holiday>
happy friday|monday|tuesday|wednesday|thursday|saturday|sunday|weekend|birthday|holidays|new|anniversary|everyone
have a ~2 day|weekend|week|evening|one|night
enjoy the|your day|weekend|week|summer|holiday
wishing|wish you|everyone a|all|the ~2 day|best|week|year
love this|it|that
we love you|our|this|to
best ~2 community|town|neighbors|followers|fans|team
our team|staff|whole|crew ~4 day|smile|smiling|love|loves|great|amazing|best|blush*
that|this is great|awesome|wonderful|amazing|sweet|hilarious|beautiful|so|fantastic
`},
	{Service, `
we are open|closed|located|hiring|accepting|welcoming|here|happy|glad|taking
we|yes accept|take|offer|have|do|open|close|carry|sell|validate|provide ~5
we|our ~2 hours|office|clinic|lobby|doors|team|location ~4 open|close|closes|closed|is|are|opens
open|closed|from|until|till|to <number>
open|closed <day>
<weekday> to|through|thru|and <weekday>
no appointment needed|necessary|required
walk ins
link in|is
website|online|link
free for all
check|see|visit ~3 website|page|site|link|blog|post
first come
anyone|everyone is|are welcome
`},
}

var safeActsES = []acts{
	{ThanksWords, `
gracias ~5 palabras|comentario|comentarios|resena|mensaje|apoyo|opinion|estrellas|recomendacion|pregunta|carino|paciencia|etiqueta|honestidad|interes
gracias ~2 compartir|compartirlo|escribir|escribirnos|preguntar|comentar|avisar|avisarnos|decirlo|leer|seguirnos|seguir|etiquetarnos|contarnos|recomendarnos
agradecemos|apreciamos ~4 palabras|comentario|comentarios|mensaje|apoyo|opinion
que lindo|bonito|lindas|bonitas|hermoso|hermosas|amable|bello ~2 mensaje|palabras|comentario|detalle|leerlo|leerte
que lindo|bonito|amable|linda $
sus|tus palabras|mensaje ~3 alegran|alegra|motivan|animan
nos|me alegra|alegran|alegraste|alegro ~2 dia|leer|saberlo|leerlo|oir|escuchar
nos hace|hizo|hiciste el|la dia|semana
lamentamos|sentimos|siento leer|saber|oir|escuchar
tomamos|tomaremos ~3 comentario|comentarios|opinion
`},
	{Thanks, `
^ muchas|mil? gracias $
^ gracias $
^ mil|muchisimas|muchas gracias
`},
	{Offline, `
llame|llamenos|llamanos|llamar|llama|marquenos|marque|marcanos|comuniquese|comunicate|contactenos|contactanos|llamada|hablenos
por|al|a|el|de|su telefono|portal
en el <number>
al|el <number>
escuchar|escucharle|atenderle|ayudarle|ayudarte ~4 telefono|privado|llamada|<number>
oficina|recepcion|gerente|gerencia|equipo ~3 ayudara|ayudar|escucha|atiende|escucharle|puede|desea
911
`},
	{Privacy, `
privacidad
confidencial*
no podemos|damos|hacemos|compartimos|atendemos|puedo|podriamos ~5 redes|comentarios|publico|mensaje|aqui|inbox|facebook|instagram|medico|medicos|individual|caso|persona|consejos|informacion|recetas|citas
no ~3 seguro
no puede|podemos|puedo ~2 ayudar|atender
sin ~3 permiso|autorizacion
`},
	{Courtesy, `
^ hola|buenas|buenos|saludos|estimado|estimada|buen
feliz ~2 <holiday>|dia|navidad|semana|ano|cumpleanos|pascua|viernes|lunes|martes|jueves|sabado|domingo
felices fiestas|pascuas
bendiciones|abrazo|abrazos|saludos
un abrazo|saludo
que tenga|tengas|tengan ~2 dia|semana|tarde|noche
les|te|le deseamos|deseo
nos encanta|encanto
`},
	{Service, `
estamos|abrimos|cerramos|abierto|abiertos|cerrado|cerrados|atendemos|horario
aceptamos|ofrecemos|tenemos|contamos|damos|hacemos|recibimos
si ~1 aceptamos|ofrecemos|tenemos|hay|estamos|abrimos|atendemos
sin cita
de <weekday> a <weekday>
de <number> a <number>
pagina|sitio web|internet|linea
gratis|entrada para|libre todos?
`},
}
