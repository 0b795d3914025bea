using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Profiles;

/// <summary>Reads the accounts of a profile.</summary>
internal sealed class ProfileAccountReader(DiagnosticSink sink)
{
    internal static readonly MappingShape Shape = new("an account", ["name"], ["id", "state", "export", "live"]);

    private static readonly (string Key, StateSourceKind Kind)[] Sources =
    [
        ("state", StateSourceKind.StateFile),
        ("export", StateSourceKind.ExportDirectory),
        ("live", StateSourceKind.Live),
    ];

    public IReadOnlyList<ProfileAccount> Read(MappingReader profile)
    {
        var accounts = new List<ProfileAccount>();
        foreach (var item in profile.List("accounts"))
        {
            if (MappingReader.Open(item, Shape, sink) is not { } map)
                continue;
            var account = ReadOne(map);
            if (accounts.Any(a => a.Name == account.Name))
                sink.Report(
                    LinkingDiagnostics.DuplicateAccount,
                    map.Find("name")!.Span,
                    "Names of tests and evidence must be distinct.",
                    account.Name
                );
            else if (account.Name.Length > 0)
                accounts.Add(account);
        }

        if (profile.Find("accounts") is YamlSequence { Items.Count: 0 } none)
            sink.Report(ReadingDiagnostics.EmptyValue, none.Span, "Name at least one account.", "`accounts`");
        return accounts;
    }

    private ProfileAccount ReadOne(MappingReader map)
    {
        if (map.Scalar("id") is { } id)
            new AwsNameReader(sink).CheckAccount(id);
        if (map.Scalar("name") is { } name && !IsFileName(name.Value))
            sink.Report(
                ReadingDiagnostics.InvalidValue,
                name.Span,
                "Use letters, digits, `-`, `_` and `.`: the name becomes a folder of evidence.",
                YamlNodeDescription.Shorten(name.Value),
                "a name of an account"
            );
        var named = Sources.Where(s => map.Find(s.Key) is not null).ToList();
        if (named.Count != 1)
            sink.Report(
                ReadingDiagnostics.AccountSource,
                MappingReader.HeadOf(map.Mapping),
                "Give one of `state: file.state.json`, `export: directory` and `live: { profile: name }`.",
                map.Text("name"),
                named.Count == 0 ? "no" : "more than one"
            );
        var (key, kind) = named.FirstOrDefault();
        var live = map.Find("live") is { } node ? new LiveSourceReader(sink).Read(node, map.OptionalText("id")) : null;
        var source =
            kind == StateSourceKind.Live ? live?.ToString()
            : key is null ? null
            : ReadPath(map, key);
        return new ProfileAccount(map.Text("name"), map.OptionalText("id"), kind, source ?? string.Empty, map.Span) { Live = live };
    }

    // A backslash is a separator on one system and a letter on the others: what is written must name one file everywhere.
    private string? ReadPath(MappingReader map, string key)
    {
        if (map.Scalar(key) is not { } path)
            return null;
        if (path.Value.Contains('\\'))
            sink.Report(
                ReadingDiagnostics.InvalidValue,
                path.Span,
                $"Write `{path.Value.Replace('\\', '/')}`: forward slashes work on every system.",
                YamlNodeDescription.Shorten(path.Value),
                "a path with forward slashes"
            );
        return path.Value;
    }

    private static bool IsFileName(string name) =>
        name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.')
        && name.Any(c => c != '.');
}
