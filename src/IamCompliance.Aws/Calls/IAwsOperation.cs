namespace IamCompliance.Aws.Calls;

/// <summary>Names a read operation and the permission it takes.</summary>
internal interface IAwsOperation
{
    /// <summary>Gets the operation as IAM actions are written, such as <c>s3:ListBuckets</c>.</summary>
    string Action { get; }

    /// <summary>Gets the IAM action that allows it, such as <c>s3:ListAllMyBuckets</c>.</summary>
    string Permission { get; }
}
