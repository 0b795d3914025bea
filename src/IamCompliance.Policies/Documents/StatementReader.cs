using IamCompliance.Foundations.Json;
using IamCompliance.Policies.Findings;

namespace IamCompliance.Policies.Documents;

/// <summary>Reads one statement. One whose effect or actions cannot be read is reported and left out.</summary>
internal sealed class StatementReader(PolicyKind kind, FindingSink findings)
{
    private static readonly string[] Elements =
    [
        "Sid",
        "Effect",
        "Principal",
        "NotPrincipal",
        "Action",
        "NotAction",
        "Resource",
        "NotResource",
        "Condition",
    ];

    public PolicyStatement? Read(JsonObjectNode statement, int index)
    {
        var members = new ElementReader(statement, Elements, findings);
        var sid = members.Find("Sid") is { } sidMember ? ElementReader.Text(sidMember, findings) : null;
        var effect = ReadEffect(statement, members.Find("Effect"));
        var actions = ReadActions(statement, members);
        var resources = ReadResources(statement, members);
        var principals = ReadPrincipals(statement, members);
        var reader = new ConditionReader(findings);
        var conditions = members.Find("Condition") is { } condition ? reader.Read(condition) : [];
        if (effect is null || actions is null)
            return null;
        return new PolicyStatement
        {
            Index = index,
            Sid = sid,
            Effect = effect.Value,
            Actions = actions,
            Resources = resources,
            Principals = principals,
            Conditions = conditions,
            EmptyBlocks = reader.Empty,
            Span = statement.Span,
        };
    }

    private PolicyEffect? ReadEffect(JsonObjectNode statement, JsonMember? member)
    {
        if (member is null)
        {
            findings.Report(GrammarFindings.MissingEffect, statement.Span, "add \"Effect\": \"Allow\" or \"Effect\": \"Deny\"");
            return null;
        }

        // "The Effect value is case sensitive": https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html
        switch (ElementReader.Text(member, findings)?.Value)
        {
            case "Allow":
                return PolicyEffect.Allow;
            case "Deny":
                return PolicyEffect.Deny;
            case { } other:
                findings.Report(
                    GrammarFindings.InvalidEffect,
                    member.Value.Span,
                    "write \"Allow\" or \"Deny\", in this case of letters",
                    other
                );
                return null;
            default:
                return null;
        }
    }

    private PolicyValueList? ReadActions(JsonObjectNode statement, ElementReader members)
    {
        if (Choose("Action", members) is not { } member)
        {
            findings.Report(GrammarFindings.MissingAction, statement.Span, null);
            return null;
        }

        var values = ElementReader.Texts(member.Name, member.Value, findings);
        foreach (var value in values.Where(v => !ActionSyntax.IsAction(v.Value)))
            findings.Report(
                GrammarFindings.InvalidAction,
                value.Span,
                "write the service, a colon and the action, such as \"s3:GetObject\"",
                value.Value
            );
        return new PolicyValueList(member.Name == "NotAction", values, member.Value.Span);
    }

    private PolicyValueList? ReadResources(JsonObjectNode statement, ElementReader members)
    {
        if (Choose("Resource", members) is not { } member)
        {
            if (PolicyKinds.NeedsResource(kind))
                findings.Report(GrammarFindings.MissingResource, statement.Span, null);
            return null;
        }

        if (!PolicyKinds.HasResource(kind))
        {
            findings.Report(
                GrammarFindings.ElementNotAllowed,
                member.NameSpan,
                "leave it out: the policy belongs to one role",
                member.Name,
                PolicyKinds.NounOf(kind)
            );
            return null;
        }

        var values = ElementReader.Texts(member.Name, member.Value, findings);
        foreach (var value in values.Where(v => PolicyKinds.TakesOnlyArns(kind) && !IsArnOrStar(v.Value)))
            findings.Report(
                GrammarFindings.InvalidResource,
                value.Span,
                "write an ARN, such as \"arn:aws:s3:::bucket/*\", or \"*\"",
                value.Value
            );
        return new PolicyValueList(member.Name == "NotResource", values, member.Value.Span);
    }

    private PolicyPrincipalList? ReadPrincipals(JsonObjectNode statement, ElementReader members)
    {
        if (Choose("Principal", members) is not { } member)
        {
            if (PolicyKinds.HasPrincipal(kind))
                findings.Report(GrammarFindings.MissingPrincipal, statement.Span, null);
            return null;
        }

        var isNegated = member.Name == "NotPrincipal";
        if (isNegated ? !PolicyKinds.HasNotPrincipal(kind) : !PolicyKinds.HasPrincipal(kind))
        {
            findings.Report(GrammarFindings.ElementNotAllowed, member.NameSpan, "leave it out", member.Name, PolicyKinds.NounOf(kind));
            return null;
        }

        return new PolicyPrincipalList(isNegated, new PrincipalReader(findings).Read(member), member.Value.Span);
    }

    private JsonMember? Choose(string name, ElementReader members)
    {
        var plain = members.Find(name);
        var negated = members.Find("Not" + name);
        if (plain is not null && negated is not null)
            findings.Report(GrammarFindings.BothForms, negated.NameSpan, "keep one of them", name);
        return plain ?? negated;
    }

    private static bool IsArnOrStar(string value) =>
        value.StartsWith("arn:", StringComparison.Ordinal) || (value.Length > 0 && value.All(c => c == '*'));
}
