/** What Next itself costs: the body is read to its end, and nothing is done with it. */
export async function POST(request: Request): Promise<Response> {
  const body = await request.text();
  return Response.json({ read: body.length });
}
