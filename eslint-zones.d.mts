interface Zone {
  target: string | string[];
  from: string;
  message: string;
}

export const MAY_IMPORT: Record<string, string[]>;
export const ZONES: Zone[];
export const WEBHOOK_ONLY: Zone;
