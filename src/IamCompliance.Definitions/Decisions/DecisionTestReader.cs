using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Decisions;

/// <summary>Reads one decision.</summary>
/// <param name="declared">The names of the file's policies, also of those with errors.</param>
/// <param name="sink">Where problems go.</param>
internal sealed class DecisionTestReader(IReadOnlyList<string> declared, DiagnosticSink sink)
{
    public static readonly MappingShape Shape = new(
        "a decision",
        ["name", "principal", "action", "resource", "expect"],
        [
            "account",
            "resourceAccount",
            "managementAccount",
            "context",
            "partialContext",
            "identityPolicies",
            "groupPolicies",
            "permissionBoundary",
            "sessionPolicy",
            "resourcePolicy",
            "vpcEndpointPolicy",
            "serviceControlPolicies",
            "resourceControlPolicies",
            "blockedBy",
        ]
    );

    // What the recorded account says of its principals; the other layers it cannot know of.
    public static readonly IReadOnlyList<string> Recorded = ["identityPolicies", "groupPolicies", "permissionBoundary"];

    private readonly DecisionLayerReader layers = new(declared, sink);

    /// <summary>Gets the policies that some decision names, also one with errors.</summary>
    public IReadOnlyCollection<string> UsedPolicies => layers.Used;

    /// <summary>Reads it with stand-ins for what is wrong; nothing when it is no map.</summary>
    public ExpectedDecision? Read(YamlNode node)
    {
        if (MappingReader.Open(node, Shape, sink) is not { } map)
            return null;
        var account = map.OptionalText("account");
        var decision = new ExpectedDecision
        {
            Name = map.Text("name"),
            Principal = new DecisionPrincipalReader(sink).Read(map, account is not null),
            Action = ReadAction(map),
            Resource = map.Text("resource"),
            ResourceAccount = ReadAccountId(map, "resourceAccount"),
            ManagementAccount = ReadAccountId(map, "managementAccount"),
            Context = new DecisionContextReader(sink).Read(map),
            IsContextPartial =
                map.Find("partialContext") is not null && map.Word("partialContext", "`true` or `false`", ["true", "false"]) == "true",
            Account = account,
            Policies = layers.Read(map),
            Expect = map.Word("expect", "a decision", DecisionWords.Expectations),
            BlockedBy = ReadBlockers(map),
            Places = new DecisionPlaces(
                map.Find("action")?.Span ?? map.Span,
                map.Find("resource")?.Span ?? map.Span,
                [.. map.Map("context").Select(e => e.Key.Span)]
            ),
            Span = map.Find("name")?.Span ?? map.Span,
        };
        Check(map, decision);
        return decision;
    }

    private void Check(MappingReader map, ExpectedDecision decision)
    {
        if (decision.Account is null && !DecisionLayerReader.Keys.Any(k => map.Find(k) is not null))
            sink.Report(
                LinkingDiagnostics.NothingToDecide,
                decision.Span,
                "Name policies such as `identityPolicies: [name]`, or an `account`."
            );
        foreach (var key in Recorded.Where(k => decision.Account is not null && map.Find(k) is not null))
            sink.Report(LinkingDiagnostics.RecordedPolicies, map.Find(key)!.Span, "Remove the key, or the account.", key);
        if (
            decision.BlockedBy is { }
            && decision.Expect == DecisionWords.Allowed
            && map.Find("expect") is YamlScalar { Value: DecisionWords.Allowed }
        )
            sink.Report(
                LinkingDiagnostics.ImpossibleDecision,
                map.Find("blockedBy")!.Span,
                "Nothing stands against a request that is allowed; remove the key.",
                "A blocked request",
                DecisionWords.Allowed
            );
        if (decision is { Expect: DecisionWords.Unknown, IsContextPartial: false })
            sink.Report(
                LinkingDiagnostics.ImpossibleDecision,
                map.Find("expect")!.Span,
                "Add `partialContext: true`: then nothing is known of the keys that are not listed.",
                "A request with a complete context",
                DecisionWords.Unknown
            );
    }

    private string ReadAction(MappingReader map)
    {
        if (map.Scalar("action") is not { } action)
            return string.Empty;
        var parts = action.Value.Split(':');
        if (parts.Length != 2 || parts.Any(p => p.Length == 0) || action.Value.Any(c => c is '*' or '?' || char.IsWhiteSpace(c)))
            sink.Report(
                ReadingDiagnostics.InvalidValue,
                action.Span,
                "A request is for one action: write `service:Action`, without wildcards.",
                YamlNodeDescription.Shorten(action.Value),
                "an action"
            );
        return action.Value;
    }

    private string? ReadAccountId(MappingReader map, string key) =>
        map.Find(key) is not null && map.Scalar(key) is { } id && new AwsNameReader(sink).CheckAccount(id) ? id.Value : null;

    private IReadOnlyList<string>? ReadBlockers(MappingReader map)
    {
        if (map.Find("blockedBy") is null)
            return null;
        if (map.Find("blockedBy") is not YamlSequence list)
            return [map.Word("blockedBy", "a layer that blocks", DecisionWords.Blockers)];
        if (list.Items.Count == 0)
            sink.Report(LinkingDiagnostics.EmptyList, list.Span, "Name what blocks, or remove the key.", "blockedBy");
        return [.. map.TextList("blockedBy").Select(ReadBlocker)];
    }

    private string ReadBlocker(YamlScalar word)
    {
        if (!DecisionWords.Blockers.Contains(word.Value))
            sink.Report(
                ReadingDiagnostics.UnknownWord,
                word.Span,
                DidYouMean.Help(word.Value, DecisionWords.Blockers),
                YamlNodeDescription.Shorten(word.Value),
                "a layer that blocks"
            );
        return word.Value;
    }
}
