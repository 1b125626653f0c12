import type { ReactNode } from 'react';

interface Props {
  title: ReactNode;
  detail: ReactNode;
  /** Stands at the end of the line. */
  aside: ReactNode;
  children: ReactNode;
}

/** A line of a list that opens to what can be done with it. */
export function Row({ title, detail, aside, children }: Props) {
  return (
    <li className="line">
      <details>
        <summary>
          <span className="line-main">
            <strong>{title}</strong>
            <span className="detail">{detail}</span>
          </span>
          <span className="line-aside">{aside}</span>
        </summary>
        <div className="opened">{children}</div>
      </details>
    </li>
  );
}
