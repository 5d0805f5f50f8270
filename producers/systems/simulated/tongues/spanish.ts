import type { Tongue } from './tongue.ts'

/** Spanish, of any trade. All sentences are our own. */
export const spanish: Tongue = {
  customer: {
    plain: [
      'Buenos días, quería preguntar por un cargo de {amount} en mi factura.',
      '¿Me podría decir cuándo llega {product}?',
      'Hola, he cambiado de dirección y necesito darles la nueva.',
      'No consigo entrar en la página desde esta mañana, ¿saben algo?',
      '¿Dónde encuentro los recibos del año pasado?',
      'Vi el anuncio de {campaign} en la calle, ¿todavía vale?',
      'Un amigo me habló muy bien de {brand}.',
    ],
    angry: [
      'Otra vez me han cobrado de más, esto no puede ser.',
      'Llevo {days} días esperando y nadie me llama.',
      'Pedí el día libre para nada, aquí no vino nadie.',
      'Lo que me mandaron es una porquería.',
      'Me pasan de una persona a otra como si fuera una pelota.',
      '¡Qué vergüenza de servicio tienen ustedes!',
    ],
    chasing: [
      'Ya es la tercera vez que llamo por lo mismo.',
      'Todo eso ya se lo conté a su compañero {agent}.',
      'Les escribí el día {day} y sigo sin respuesta.',
    ],
    relieved: [
      '¡Qué bien, ya funciona! Muchísimas gracias.',
      'Es usted un encanto, así da gusto.',
      'Perfecto, el dinero ya está en la cuenta, asunto resuelto.',
      'Los voy a recomendar a toda mi familia.',
    ],
    content: ['Vale, entonces espero la carta.', 'De acuerdo, gracias por la información.', 'Sí, así está bien.', 'Nada más, hasta luego.'],
    bitter: [
      'Pues quiero darme de baja ahora mismo.',
      'Páseme con su jefe, por favor.',
      'Voy a hablar con mi abogado.',
      'No vuelvo nunca más, y se lo diré a todo el mundo.',
      'Ustedes no sirven para nada.',
      'Me voy con {rival}, que al menos contestan.',
    ],
  },
  agent: {
    greetings: ['Buenas tardes, le atiende {agent} de {brand}.', 'Hola, soy {agent}, ¿en qué le puedo ayudar?'],
    questions: ['¿Me dice su número de cliente, por favor?', '¿Desde cuándo le pasa?', '¿De qué producto se trata?'],
    solving: ['Ya se lo he cambiado.', 'El importe se le devuelve en unos días.', 'Queda apuntado, recibirá un correo.'],
    stalling: ['Lo tengo que pasar a otro departamento.', 'En el sistema no me aparece nada.', 'Tendrá que esperar unos días más.'],
  },
  posts: {
    glad: ['Olé por {brand}, me atendieron de maravilla.', 'Si buscan algo bueno, miren {product}.'],
    cross: ['{brand}, ¿hay alguien ahí? Llevo {days} días así.', 'No compren nada en {brand}, háganme caso.'],
    plain: ['¿Alguien sabe si {brand} abre el sábado?', '¿Cuánto cuesta ahora {product}?'],
  },
  comments: {
    glad: ['Muy amable y rápido.', 'Me ayudaron enseguida.'],
    cross: ['Sigue sin funcionar.', 'Demasiada espera.'],
    plain: ['Normal.', 'Sin comentarios.'],
  },
}
