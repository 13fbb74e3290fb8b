export { firstOf, type Handler } from './handler.ts';
export type { Party, Visitor } from './protocol/party.ts';
export { isKnown, type FindVisitor, type KnownVisit, type Visit } from './protocol/visit.ts';
export { normalPath, normalTarget } from './address/normal-path.ts';
export { findPlace, type Addresses, type Place } from './address/find-place.ts';
export { isFromOurPages } from './guard/is-from-our-pages.ts';
export { sameSecret } from './guard/same-secret.ts';
export { BytesInFlight, type Hold } from './post/bytes-in-flight.ts';
export {
  valueOf,
  type Post,
  type PostedFile,
  type PostLimits,
  type PostType,
  type ReadPostOptions,
} from './post/post.ts';
export { PostError, type PostErrorCode } from './post/post-error.ts';
export { readPost } from './post/read-post.ts';
export { bodyChunks } from './post/body-chunks.ts';
export { fileName } from './post/file-name.ts';
export { empty, json, noStore, page, redirect, wantsJson, type AnswerOptions } from './answers/answers.ts';
export { problemJson, type Problem } from './answers/problem-json.ts';
export { download, type DownloadOptions } from './answers/download.ts';
export {
  OutgoingError,
  outgoingRequest,
  type OutgoingAnswer,
  type OutgoingErrorCode,
  type OutgoingRequest,
} from './outgoing/outgoing-request.ts';
export { toNode, type NodeHandler, type ToNodeOptions } from './node/to-node.ts';
export { toRequest } from './node/to-request.ts';
export type { NodeIncoming } from './node/node-incoming.ts';
export {
  MessageSignatureError,
  signMessage,
  SignedMessages,
  type MessageKey,
  type MessageSignatureErrorCode,
  type SignableMessage,
  type SignedMessagesOptions,
} from './message-signature/message-signature.ts';
