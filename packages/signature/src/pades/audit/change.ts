/** What a later revision did, in stable codes. */
export type ChangeCode =
  /** A signature was added, in a new field or in one that was waiting. */
  | 'signature_added'
  /** A document time-stamp was added: it changes nothing of the document. */
  | 'time_stamp_added'
  /** An empty signature field was added. */
  | 'signature_field_added'
  /** Certificates or revocation data for existing signatures (DSS). */
  | 'validation_data_added'
  /** Title, author, dates or XMP: not what a page shows. */
  | 'metadata_changed'
  /** A form field was filled in or changed. */
  | 'form_filled'
  /** A field now shows something else than its value. */
  | 'value_unlike_appearance'
  /** The box of a new signature lies over text, a mark or a field of the signed page. */
  | 'content_covered'
  /** The form itself changed: fields removed, added or redefined. */
  | 'form_changed'
  | 'annotation_added'
  | 'annotation_changed'
  | 'page_changed'
  | 'page_content_changed'
  | 'catalog_changed'
  | 'permissions_changed'
  /** Something that the signed revision uses is no longer the same. */
  | 'object_changed'
  | 'object_removed'
  /** The signed revision pointed to nothing, and now something stands there. */
  | 'reference_captured'
  /** Bytes follow that belong to no revision: no reader should look at them. */
  | 'bytes_appended'
  /** The later revisions cannot be read. */
  | 'revision_unreadable';

/** One change made after a signature, and whether that signature allows it. */
export interface Change {
  readonly code: ChangeCode;
  readonly allowed: boolean;
  /** Object number in the file. */
  readonly object?: number;
  /** Page, counted from 0. */
  readonly page?: number;
  readonly field?: string;
  /** Dictionary key that changed. */
  readonly key?: string;
}
