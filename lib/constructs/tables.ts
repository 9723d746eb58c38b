import { RemovalPolicy } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  BillingMode,
  ProjectionType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });

interface TableOptions {
  readonly partitionKey: Attribute;
  readonly sortKey?: Attribute;
  readonly key: Key;
  readonly timeToLiveAttribute?: string;
}

/** The six tables and the two keys they are encrypted under. All of it outlives the stack. */
export class Tables extends Construct {
  /** Encrypts everything but the reporters' contact details. */
  readonly key = new Key(this, 'Key', {
    description: 'Ledger, sealed words, queues, tokens and the identity secret of the reporting service',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });

  /** Encrypts the reporters' contact details, and calls in hand: a caller may have left some. */
  readonly contactsKey = new Key(this, 'ContactsKey', {
    description: 'Contact details that reporters chose to leave',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });

  readonly ledger = this.table('Ledger', {
    partitionKey: text('stream'),
    sortKey: { name: 'sequence', type: AttributeType.NUMBER },
    key: this.key,
  });

  readonly content = this.table('Content', {
    partitionKey: text('stream'),
    sortKey: text('contentId'),
    key: this.key,
  });

  readonly contacts = this.table('Contacts', { partitionKey: text('caseId'), key: this.contactsKey });

  readonly projections = this.table('Projections', {
    partitionKey: text('id'),
    sortKey: text('row'),
    key: this.key,
  });

  readonly tokens = this.table('Tokens', {
    partitionKey: text('id'),
    key: this.key,
    timeToLiveAttribute: 'expiresAt',
  });

  readonly drafts = this.table('Drafts', {
    partitionKey: text('draftId'),
    key: this.contactsKey,
    timeToLiveAttribute: 'expiresAt',
  });

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.indexDrafts('handler', 'state');
    this.indexDrafts('state', 'handler');
    this.ledger.addGlobalSecondaryIndex({
      indexName: 'by-day',
      partitionKey: text('indexKey'),
      sortKey: text('stream'),
      projectionType: ProjectionType.KEYS_ONLY,
    });
    for (const listing of ['queue', 'listing', 'assignee']) this.index(listing, text(listing), text('due'));
    this.index('receipt', text('receiptMac'));
    this.projections.addGlobalSecondaryIndex({
      indexName: 'by-reference',
      partitionKey: text('reference'),
      projectionType: ProjectionType.KEYS_ONLY,
    });
  }

  /** Lists calls in hand without their words. */
  private indexDrafts(by: string, including: string): void {
    this.drafts.addGlobalSecondaryIndex({
      indexName: `by-${by}`,
      partitionKey: text(by),
      sortKey: text('savedAt'),
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: [including],
    });
  }

  private index(by: string, partitionKey: Attribute, sortKey?: Attribute): void {
    this.projections.addGlobalSecondaryIndex({
      indexName: `by-${by}`,
      partitionKey,
      ...(sortKey && { sortKey }),
      projectionType: ProjectionType.ALL,
    });
  }

  private table(id: string, { key, ...options }: TableOptions): Table {
    return new Table(this, id, {
      ...options,
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
