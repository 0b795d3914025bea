using IamCompliance.Aws.Calls;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Collectors;

/// <summary>Says what a collector is asked for.</summary>
/// <param name="Operation">What the answer is read as.</param>
/// <param name="Region">The region whose endpoint is asked.</param>
/// <param name="IsRegional">Whether the answer is of that region only.</param>
/// <param name="Subject">The resource; null when the operation takes none.</param>
/// <param name="Context">What is known of the account.</param>
internal sealed record Question(ReadOperation Operation, string Region, bool IsRegional, AnswerSubject? Subject, AccountContext Context)
{
    /// <summary>Gets whether the answer only has to show that the question may be asked, so that the smallest page is enough.</summary>
    public bool IsProbe { get; init; }

    /// <summary>Gets where the call goes, with the resource or the argument as its only parameter.</summary>
    public CallPlace Place =>
        Where(
            (Subject?.Name ?? Operation.Argument) is { } argument
                ? new Dictionary<string, string> { [Operation.ArgumentName ?? "argument"] = argument }
                : new Dictionary<string, string>()
        );

    /// <summary>Says where a call with some parameters goes.</summary>
    public CallPlace Where(IReadOnlyDictionary<string, string> parameters) => new(Region, IsRegional, parameters);

    /// <summary>Reads another operation of the same collector, so that its errors name it.</summary>
    public ReadOperation As(IAwsOperation operation) => Operation with { Action = operation.Action, Permission = operation.Permission };
}
