using IamCompliance.Foundations.Json;
using IamCompliance.Foundations.Text;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Documents;

/// <summary>Parses policies: everything that can be read is, and everything that is wrong is said, with its place.</summary>
public static class PolicyDocumentParser
{
    /// <summary>Parses a policy that is plain JSON or percent-encoded JSON.</summary>
    public static PolicyDocument Parse(string text, PolicyKind kind)
    {
        ArgumentNullException.ThrowIfNull(text);
        var findings = new FindingSink();
        var json = Decode(text);
        if (json.Length > PolicyDocumentText.MaximumLength)
        {
            findings.Report(GrammarFindings.TooLong, default, null, json.Length, PolicyDocumentText.MaximumLength);
            return Empty(json, kind, findings);
        }

        var (root, fault) = JsonTreeReader.Read(json, BrokenJson.Limits);
        if (root is null)
        {
            BrokenJson.Report(fault!.Value, json, findings);
            return Empty(json, kind, findings);
        }

        if (root is not JsonObjectNode policy)
        {
            findings.Report(GrammarFindings.NotAnObject, root.Span, "wrap it in braces with `Version` and `Statement`", root.Noun);
            return Empty(json, kind, findings);
        }

        CheckLength(json, kind, findings);
        return new PolicyReader(json, kind, findings).Read(policy);
    }

    // The IAM API hands documents out percent-encoded after RFC 3986:
    // https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyVersion.html
    // One that begins with a brace is never decoded: a percent sign inside it is its own.
    private static string Decode(string text)
    {
        var json = text.TrimStart('\uFEFF');
        return json.AsSpan().TrimStart().StartsWith("%", StringComparison.Ordinal) ? Uri.UnescapeDataString(json) : json;
    }

    private static void CheckLength(string json, PolicyKind kind, FindingSink findings)
    {
        if (PolicyKinds.MaximumLength(kind) is not { } maximum)
            return;
        var length = PolicyLength.WithoutBlanks(json);
        if (length > maximum)
            findings.Report(
                GrammarFindings.TooLong,
                new TextSpan(0, json.Length),
                $"that is the most for {PolicyKinds.NounOf(kind)}",
                length,
                maximum
            );
    }

    private static PolicyDocument Empty(string json, PolicyKind kind, FindingSink findings) =>
        new()
        {
            Kind = kind,
            Text = json,
            Statements = [],
            Findings = findings.Ordered(),
        };
}
