/** The body of every event of a spec, by the generated `webhooks`. */
export type BodiesOf<Webhooks> = {
  [Event in keyof Webhooks]: Webhooks[Event] extends {
    post: { requestBody?: { content: { "application/json": infer Body } } };
  }
    ? Body
    : never;
}[keyof Webhooks];
