namespace IamCompliance.AwsEmulator.Calls;

/// <summary>Is one request the emulator saw.</summary>
/// <param name="Service">The service as IAM actions name it, such as <c>access-analyzer</c>.</param>
/// <param name="Operation">The operation, such as <c>ListAnalyzers</c>.</param>
/// <param name="AccountId">The account whose key it was; null when nobody's.</param>
/// <param name="Region">The region it was signed for.</param>
/// <param name="AccessKeyId">The access key.</param>
/// <param name="Status">The HTTP status of the answer; 0 when the connection was broken instead.</param>
/// <param name="ErrorCode">The error code of the answer; null when it was an output.</param>
/// <param name="RequestId">The request's id.</param>
/// <param name="At">When it came.</param>
public sealed record RecordedCall(
    string Service,
    string Operation,
    string? AccountId,
    string Region,
    string AccessKeyId,
    int Status,
    string? ErrorCode,
    string RequestId,
    DateTimeOffset At
)
{
    /// <summary>Gets service and operation, such as <c>iam:GetAccountSummary</c>.</summary>
    public string Name => $"{Service}:{Operation}";
}
