namespace IamCompliance.State.Model;

/// <summary>Says why a part is not complete.</summary>
/// <param name="Operation">The operation as IAM actions are written, such as <c>access-analyzer:ListAnalyzers</c>.</param>
/// <param name="Code">The error code of AWS, or our own word for what is wrong with an answer (<c>Truncated</c>, <c>Malformed</c>,
/// <c>CountMismatch</c>, <c>WrongAccount</c>, <c>Stale</c>).</param>
/// <param name="Message">One sentence for a person.</param>
/// <param name="Permission">The IAM action that is missing; null when permission is not what is wrong.</param>
public sealed record PartError(string Operation, string Code, string Message, string? Permission = null)
{
    /// <summary>Gets one sentence for a person, without the password of an address.</summary>
    public string Message { get; init; } = UserInfo.Masked(Message);
}
