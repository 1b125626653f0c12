const ROWS = ['62%', '48%', '70%', '54%', '40%'];

/** Where rows will be, for as long as nobody knows which. */
export function SkeletonRows() {
  return (
    <div className="skeleton" aria-hidden="true">
      {ROWS.map((width) => (
        <div key={width} className="row">
          <span className="monogram" />
          <span className="bar" style={{ width }} />
        </div>
      ))}
    </div>
  );
}
