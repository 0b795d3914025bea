using IamCompliance.Foundations.Json;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Documents;

/// <summary>Reads the outermost object of a policy.</summary>
internal sealed class PolicyReader(string json, PolicyKind kind, FindingSink findings)
{
    private static readonly string[] Elements = ["Version", "Id", "Statement"];

    public PolicyDocument Read(JsonObjectNode policy)
    {
        var members = new ElementReader(policy, Elements, findings);
        var (version, isGiven) = ReadVersion(members.Find("Version"));
        return new PolicyDocument
        {
            Kind = kind,
            Text = json,
            Version = version,
            HasVersion = isGiven,
            Id = members.Find("Id") is { } id ? ElementReader.Text(id, findings) : null,
            Statements = ReadStatements(policy, members.Find("Statement")),
            Findings = findings.Ordered(),
        };
    }

    private (PolicyLanguageVersion Version, bool IsGiven) ReadVersion(JsonMember? member)
    {
        // "If you do not include a Version element, the value defaults to 2008-10-17":
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
        if (member is null || ElementReader.Text(member, findings) is not { } text)
            return (PolicyLanguageVersion.V2008, false);
        switch (text.Value)
        {
            case "2012-10-17":
                return (PolicyLanguageVersion.V2012, true);
            case "2008-10-17":
                return (PolicyLanguageVersion.V2008, true);
            default:
                findings.Report(GrammarFindings.InvalidVersion, text.Span, "write \"2012-10-17\"", text.Value);
                return (PolicyLanguageVersion.V2012, true);
        }
    }

    private List<PolicyStatement> ReadStatements(JsonObjectNode policy, JsonMember? member)
    {
        List<PolicyStatement> statements = [];
        if (member is null)
        {
            findings.Report(GrammarFindings.MissingStatement, policy.Span, null);
            return statements;
        }

        var nodes = member.Value is JsonArrayNode list ? list.Items : [member.Value];
        var reader = new StatementReader(kind, findings);
        for (var index = 0; index < nodes.Count; index++)
        {
            if (nodes[index] is not JsonObjectNode statement)
                findings.Report(
                    GrammarFindings.WrongType,
                    nodes[index].Span,
                    null,
                    "Statement",
                    "statements, which are objects",
                    nodes[index].Noun
                );
            else if (reader.Read(statement, index) is { } read)
                statements.Add(read);
        }

        CheckSids(statements);
        return statements;
    }

    // "The Sid value must be unique within a JSON policy":
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
    private void CheckSids(List<PolicyStatement> statements)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var sid in statements.Select(s => s.Sid).OfType<PolicyText>())
        {
            if (sid.Value.Length > 0 && !seen.Add(sid.Value))
                findings.Report(GrammarFindings.DuplicateSid, sid.Span, "give each statement a name of its own, or none", sid.Value);
            if (PolicyKinds.HasPlainSids(kind) && !sid.Value.All(char.IsAsciiLetterOrDigit))
                findings.Report(GrammarFindings.InvalidSid, sid.Span, null, sid.Value);
        }
    }
}
