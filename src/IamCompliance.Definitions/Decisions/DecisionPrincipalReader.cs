using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Decisions;

/// <summary>Reads who asks: a map with a type, or the ARN of somebody of a recorded account.</summary>
internal sealed class DecisionPrincipalReader(DiagnosticSink sink)
{
    public static readonly MappingShape Shape = new("a principal", ["type"], ["id", "accountId"]);
    private static readonly DecisionPrincipal StandIn = new(null, string.Empty, null);

    public DecisionPrincipal Read(MappingReader decision, bool isRecorded)
    {
        if (decision.Find("principal") is not { } node)
            return StandIn;
        if (isRecorded)
            return ReadRecorded(decision, node);
        if (node is not YamlMapping)
            sink.Report(
                ReadingDiagnostics.WrongShape,
                node.Span,
                "Write `{ type: Role, id: \"arn:aws:iam::111122223333:role/name\" }`; an ARN alone is for decisions with an `account`.",
                "`principal`",
                "a map",
                node.Describe()
            );
        else if (MappingReader.Open(node, Shape, sink) is { } map)
            return ReadTyped(map);
        return StandIn;
    }

    private DecisionPrincipal ReadRecorded(MappingReader decision, YamlNode node)
    {
        if (decision.Scalar("principal") is not { } arn)
            return StandIn;
        if (!arn.Value.StartsWith("arn:", StringComparison.Ordinal))
            sink.Report(
                ReadingDiagnostics.InvalidValue,
                node.Span,
                "Write the ARN of a user or role of the account.",
                YamlNodeDescription.Shorten(arn.Value),
                "an ARN"
            );
        return new DecisionPrincipal(null, arn.Value, null);
    }

    private DecisionPrincipal ReadTyped(MappingReader map)
    {
        var type = map.Word("type", "a type of principal", DecisionWords.PrincipalTypes);
        if (map.Find("id") is null && map.Find("type") is YamlScalar && type != DecisionWords.Anonymous)
            sink.Report(
                ReadingDiagnostics.MissingKey,
                MappingReader.HeadOf(map.Mapping),
                "Write the ARN, or the name of the service.",
                "id",
                "a principal"
            );
        var account =
            map.Find("accountId") is not null && map.Scalar("accountId") is { } id && new AwsNameReader(sink).CheckAccount(id)
                ? id.Value
                : null;
        return new DecisionPrincipal(type, map.OptionalText("id") ?? "*", account);
    }
}
