interface Props {
  /** Its dark squares. */
  path: string;
  size: number;
  label: string;
}

/** Dark on white by night too: cameras want it so. */
export function QrCode({ path, size, label }: Props) {
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="size-52 flex-none rounded-strip border [forced-color-adjust:none]"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
