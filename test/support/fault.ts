import {DataError} from '../../src/data/data-error.ts';

/** The fault that an answer must end in. @throws Error when it ends in another way */
export async function faultOf(answer: Promise<unknown>): Promise<DataError> {
  const fault = await answer.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (fault instanceof DataError) return fault;
  throw new Error(`expected a DataError, got ${String(fault)}`);
}
