// An element that says that a test failed: its attributes and the start of its text, in bounded space.

/** Attributes of an element by name. */
export type Attributes = Readonly<Record<string, string>>;

/** What one `failure`, `error` or their kin says. */
export interface Complaint {
  readonly attributes: Attributes;
  body: string;
}

/** Raw text kept of one failure, in UTF-16 units; the message shown is cut from it after redaction. */
export const MAX_BODY_UNITS = 16_384;

/** Adds text to a complaint, up to its bound. */
export function addText(complaint: Complaint, text: string): void {
  const room = MAX_BODY_UNITS - complaint.body.length;
  if (room > 0) complaint.body += text.length > room ? text.slice(0, room) : text;
}
