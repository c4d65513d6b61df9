/** What a request can fail with. */

/** One entry of `errors[]` in an answer. */
export interface Fault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string } & Readonly<Record<string, unknown>>;
}

/** Thrown when an answer has errors, or is none of GraphQL. Decide by `code`; `message` is for people. */
export class GraphqlErrors extends Error {
  override readonly name = 'GraphqlErrors';
  readonly errors: readonly Fault[];
  readonly status: number;
  /** What was answered beside the errors. */
  readonly data: unknown;

  constructor(errors: readonly Fault[], status: number, data?: unknown) {
    super(errors[0]?.message ?? `The service answered ${status} without data.`);
    this.errors = errors;
    this.status = status;
    this.data = data;
  }

  /** The code of the first error, such as `FORBIDDEN`; `HTTP_503` and the like when the answer has none. */
  get code(): string {
    return this.errors[0]?.extensions?.code ?? `HTTP_${this.status}`;
  }
}

/** Returns `data` of an answer. Throws `GraphqlErrors` when it has errors or no data. */
export async function dataOf<Data>(response: Response): Promise<Data> {
  // A proxy whose service is away answers with a page of its own.
  const answer = (await response.json().catch(() => ({}))) as { data?: Data | null; errors?: Fault[] };
  if (answer.errors || !answer.data) throw new GraphqlErrors(answer.errors ?? [], response.status, answer.data);
  return answer.data;
}
