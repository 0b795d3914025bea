using IamCompliance.AwsEmulator.Api;
using IamCompliance.State.Model;

namespace IamCompliance.Aws.Tests.WholeAccounts;

/// <summary>Tells by its name which operation a file of an export answers, and words what the AWS CLI says when it is denied.</summary>
internal static class ExportedNames
{
    private static readonly string[] Endings = [".json", ".error.txt"];

    public static bool IsAnswerTo(PartOperation operation, string file)
    {
        var stem = KnownServices.Operations.First(o => o.CallName == operation.Operation || o.Action == operation.Operation).Stem;
        return WithoutEnding(file) is var name && (name == stem || name.StartsWith(stem + ".", StringComparison.Ordinal));
    }

    public static string WithoutEnding(string file) =>
        Endings.FirstOrDefault(e => file.EndsWith(e, StringComparison.Ordinal)) is { } ending ? file[..^ending.Length] : file;

    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html</remarks>
    public static string Refusal(PartOperation operation) =>
        $"\nAn error occurred (AccessDenied) when calling the {operation.Operation.Split(':')[1]} operation: "
        + $"User: arn:aws:sts::111122223333:assumed-role/auditor/audit is not authorized to perform: {operation.Permission} "
        + $"because no identity-based policy allows the {operation.Permission} action\n";
}
