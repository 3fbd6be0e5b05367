/** The words of door 2 that its server and its page share. A call is `POST /call/<channel>` with the input as `codec` text;
 *  the answer is NDJSON: any number of `{"progress": Progress}` lines, then exactly one `{"reply": Reply}` line, and after its
 *  line feed the bytes that the reply names (`codec.part`). Closing the connection cancels the call. */
export const loopbackWire = {
  pathPrefix: '/call/',
  /** The token travels in this header, never in a cookie, so that no other page can make the browser send it. */
  tokenHeader: 'x-anzhun-token',
  /** The address printed at the start is `<origin>/#token=<token>`; a fragment is never sent to a server or in a referrer.
   *  The page moves it to sessionStorage at once and clears the fragment. */
  tokenFragment: 'token',
  requestType: 'application/json',
  /** A call with bytes: the length of its text in four bytes, the highest first, the text in UTF-8, then the bytes that it names. */
  framedType: 'application/x-anzhun-frame',
  replyType: 'application/x-ndjson',
} as const;
