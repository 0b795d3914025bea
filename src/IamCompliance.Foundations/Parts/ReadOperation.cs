namespace IamCompliance.Foundations.Parts;

/// <summary>Describes an operation that parts are read from: how the AWS CLI and IAM name it, and what its errors mean.</summary>
/// <param name="FileStem">The CLI's service and operation, such as <c>iam-get-account-summary</c>.</param>
/// <param name="Action">The operation as IAM actions are written, such as <c>iam:GetAccountSummary</c>.</param>
public sealed record ReadOperation(string FileStem, string Action)
{
    /// <summary>Gets the IAM action that allows the operation, where that is another word.</summary>
    public string Permission { get; init; } = Action;

    /// <summary>Gets the error codes by which AWS says that the thing does not exist.</summary>
    public IReadOnlyList<string> AbsentCodes { get; init; } = [];

    /// <summary>Gets the name of the parameter that a file's argument stands for.</summary>
    public string? ArgumentName { get; init; }

    /// <summary>Gets what the operation is asked with, wherever it is asked; null when it takes nothing, or a resource.</summary>
    public string? Argument { get; init; }

    /// <summary>Gets how the argument stands in the names of exported files.</summary>
    public string? FileArgument { get; init; }

    /// <summary>Gets whether the operation answers in pages.</summary>
    public bool IsPaged { get; init; }

    /// <summary>Gets whether each region answers for itself, so that the answer of one says nothing of the others.</summary>
    public bool IsRegional { get; init; }

    /// <summary>Gets the members that AWS always sends in answers to the operation, written as <c>AlwaysSent</c> of State reads
    /// them.</summary>
    public IReadOnlyList<string> AlwaysSends { get; init; } = [];

    /// <summary>
    /// Gets the members that an answer can have, for an operation that may answer with none of them: nothing else tells its answer from
    /// that to another question. Empty for all other operations.
    /// </summary>
    public IReadOnlyList<string> AnswersOnly { get; init; } = [];

    /// <summary>Gets the service prefix of the action.</summary>
    public string Service => Action.Substring(0, Action.IndexOf(':'));
}
