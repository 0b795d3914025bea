using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Profiles;

/// <summary>Reads names that AWS gives, and reports those that cannot be any.</summary>
internal sealed class AwsNameReader(DiagnosticSink sink)
{
    /// <summary>Reads one; null when it is missing or wrong, which was reported.</summary>
    public string? Read(MappingReader map, string key, AwsName kind) =>
        map.Scalar(key) is { } scalar && Check(scalar, kind) ? scalar.Value : null;

    /// <summary>Reads a list of them; those that are wrong are left out.</summary>
    public IReadOnlyList<string> ReadList(MappingReader map, string key, AwsName kind)
    {
        if (map.Find(key) is YamlSequence { Items.Count: 0 } none)
            sink.Report(ReadingDiagnostics.EmptyValue, none.Span, "Remove the key, and nothing is left out.", $"`{key}`");
        return [.. map.TextList(key).Where(s => Check(s, kind)).Select(s => s.Value)];
    }

    /// <summary>Reads a list of account ids.</summary>
    public IReadOnlyList<string> ReadAccounts(MappingReader map, string key) =>
        [.. map.TextList(key).Where(CheckAccount).Select(s => s.Value)];

    /// <summary>Reports text that is no account id in quotes.</summary>
    public bool CheckAccount(YamlScalar id)
    {
        if (!id.IsPlain && AccountId.Is(id.Value))
            return true;
        sink.Report(
            ReadingDiagnostics.InvalidAccountId,
            id.Span,
            "Write it as `\"111122223333\"`; quotes keep leading zeros.",
            YamlNodeDescription.Shorten(id.Value)
        );
        return false;
    }

    private bool Check(YamlScalar scalar, AwsName kind)
    {
        if (kind.Is(scalar.Value))
            return true;
        sink.Report(ReadingDiagnostics.InvalidValue, scalar.Span, kind.Help, YamlNodeDescription.Shorten(scalar.Value), kind.Kind);
        return false;
    }
}
