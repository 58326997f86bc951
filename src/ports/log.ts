// Events for people who watch the run. Codes are constant; fields hold no foreign text.

export interface LogEvent {
  /** Constant, upper case: `LOG_EXPIRED`, `INCIDENT_OPENED`. */
  readonly code: string;
  readonly [field: string]: string | number | boolean | null;
}

export interface Log {
  event(event: LogEvent): void;
  warn(event: LogEvent): void;
}
