/** The value of a cookie that anybody may write: whoever reads it checks it. Undefined: it was not sent. */
export const plainCookie = (request: Request, name: string): string | undefined =>
  (request.headers.get('cookie') ?? '')
    .split(/;\s*/)
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.slice(name.length + 1);
