/** Lets the scripts of any page read the answer, without credentials, errors included (Fetch Standard, CORS protocol). */
import { cors } from 'hono/cors'

export const openToAnyOrigin = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST'],
  exposeHeaders: ['ETag'],
  maxAge: 86_400,
})
