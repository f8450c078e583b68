import { type Problem, problemOf, problemsInWords } from "@aimwell/contract";
import { StorageError } from "@aimwell/store";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { ZodError } from "zod";
import { sayNo } from "./refusal-reply.ts";

interface Told {
  readonly status: number;
  readonly code: string;
  readonly words: string;
  readonly facts?: Record<string, unknown>;
}

/** The one place where a failing world is answered. It tells what to do, and never what is inside. */
export function handleFaults(app: FastifyInstance): void {
  app.setErrorHandler(answerFault);
}

export function answerFault(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const told = tell(error);
  if (told.status >= 500) request.log.error({ err: error }, "request failed");
  if (told.status === 503) reply.header("retry-after", "2");
  void sayNo(reply, told.status, told);
}

function tell(error: FastifyError): Told {
  if (hasZodFastifySchemaValidationErrors(error)) {
    return notReadable(
      error.validation.map(({ keyword, message = "", params, instancePath }) =>
        problemOf({ ...params, code: keyword, message }, instancePath.split("/").slice(1)),
      ),
    );
  }
  if (error instanceof ZodError) {
    return notReadable(error.issues.map((issue) => problemOf(issue, issue.path)));
  }
  if (error instanceof StorageError) {
    return {
      status: 503,
      code: error.code,
      words: "We can't save just now. Your words are safe where you typed them. Try again in a moment.",
    };
  }
  return known[error.code] ?? fault(error);
}

function notReadable(problems: readonly Problem[]): Told {
  const words = `This request can't be read. ${problemsInWords(problems)}`;
  return { status: 400, code: "not_readable", words, facts: { problems } };
}

const known: Readonly<Record<string, Told>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: {
    status: 413,
    code: "too_large",
    words: "This is more than we take at once (1 MB). Send it in smaller parts.",
  },
  FST_ERR_CTP_INVALID_JSON_BODY: {
    status: 400,
    code: "not_json",
    words: "This is not valid JSON. Check for a missing bracket, quote or comma, and send it again.",
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    status: 400,
    code: "not_json",
    words: "There is no JSON in this request. Send a body.",
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: "not_json",
    words: "Send JSON, and say so with the header content-type: application/json.",
  },
};

function fault(error: FastifyError): Told {
  if (error.statusCode === 429) {
    return {
      status: 429,
      code: "too_many",
      words: "That was many tries in a short time. Wait a minute, then try again.",
    };
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return {
      status: error.statusCode,
      code: "not_readable",
      words: "This request can't be read. The API is described at /api/docs.",
    };
  }
  return { status: 500, code: "server_fault", words: "Something broke. It is our fault. Try again in a minute." };
}
