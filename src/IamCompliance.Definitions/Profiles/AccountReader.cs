using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Profiles;

/// <summary>Reads the accounts of a profile.</summary>
internal sealed class AccountReader(DiagnosticSink sink)
{
    private static readonly MappingShape Shape = new("an account", ["name"], ["id", "state", "export"]);

    public IReadOnlyList<ProfileAccount> Read(MappingReader profile)
    {
        var accounts = new List<ProfileAccount>();
        foreach (var item in profile.List("accounts"))
        {
            if (MappingReader.Open(item, Shape, sink) is not { } map)
                continue;
            var account = ReadOne(map);
            if (accounts.Any(a => a.Name == account.Name))
                sink.Report(LinkingDiagnostics.DuplicateAccount, map.Find("name")!.Span, "Names of tests and evidence must be distinct.", account.Name);
            else if (account.Name.Length > 0)
                accounts.Add(account);
        }

        if (profile.Find("accounts") is YamlSequence { Items.Count: 0 } none)
            sink.Report(ReadingDiagnostics.EmptyValue, none.Span, "Name at least one account.", "`accounts`");
        return accounts;
    }

    private ProfileAccount ReadOne(MappingReader map)
    {
        if (map.Scalar("id") is { } id && (id.IsPlain || !AccountId.Is(id.Value)))
            sink.Report(ReadingDiagnostics.InvalidAccountId, id.Span, $"Write it as `\"111122223333\"`; quotes keep leading zeros.", YamlNodeDescription.Shorten(id.Value));
        if (map.Scalar("name") is { } name && !IsFileName(name.Value))
            sink.Report(ReadingDiagnostics.InvalidValue, name.Span, "Use letters, digits, `-`, `_` and `.`: the name becomes a folder of evidence.", YamlNodeDescription.Shorten(name.Value), "a name of an account");
        var (state, export) = (map.Find("state"), map.Find("export"));
        if (state is null == export is null)
            sink.Report(ReadingDiagnostics.AccountSource, MappingReader.HeadOf(map.Mapping), "Give either `state: file.state.json` or `export: directory`.", map.Text("name"), state is null ? "no" : "more than one");
        var kind = state is null ? StateSourceKind.ExportDirectory : StateSourceKind.StateFile;
        return new ProfileAccount(map.Text("name"), map.OptionalText("id"), kind, (kind == StateSourceKind.StateFile ? map.OptionalText("state") : map.OptionalText("export")) ?? string.Empty, map.Span);
    }

    private static bool IsFileName(string name) =>
        name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.') && name.Any(c => c != '.');
}
