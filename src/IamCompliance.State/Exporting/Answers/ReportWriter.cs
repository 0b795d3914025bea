using System.Text;
using System.Text.Json.Nodes;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Reports;

namespace IamCompliance.State.Exporting.Answers;

/// <summary>Writes the table of the credential report: a row for the root user and one for each user.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html</remarks>
internal static class ReportWriter
{
    private const string None = "N/A";
    private const string NotForRoot = "not_supported";

    public static byte[] Write(AccountExport export)
    {
        var text = new StringBuilder().AppendJoin(',', CredentialRow.Columns);
        Append(text, Root(export));
        foreach (var user in export.ItemsOf(ResourceTypes.User))
            Append(text, User(user, export));
        return Encoding.UTF8.GetBytes(text.Append('\n').ToString());
    }

    private static IEnumerable<string> Root(AccountExport export)
    {
        var root = export.Account["root"] as JsonObject ?? [];
        var hasMfa = Flag(root["mfaActive"] ?? (export.Account["summary"] as JsonObject)?["accountMfaEnabled"]);
        return
        [
            "<root_account>",
            export.AccountArn,
            export.LongAgo,
            NotForRoot,
            Text(root, "passwordLastUsed") ?? "no_information",
            NotForRoot,
            NotForRoot,
            hasMfa,
            .. Keys(root, export),
            .. Certificates(root, export),
        ];
    }

    private static IEnumerable<string> User(ItemDraft user, AccountExport export)
    {
        var json = user.Configuration;
        var hasPassword = json["passwordEnabled"]?.GetValue<bool>() == true;
        return
        [
            user.Name!,
            user.Arn!,
            Text(json, "createDate") ?? export.LongAgo,
            Flag(json["passwordEnabled"]),
            Text(json, "passwordLastUsed") ?? (hasPassword ? "no_information" : None),
            Text(json, "passwordLastChanged") ?? (hasPassword ? export.LongAgo : None),
            Text(json, "passwordNextRotation") ?? None,
            Flag(json["mfaActive"] ?? Any(json, "virtualMfaDevices") || Any(json, "mfaDevices")),
            .. Keys(json, export),
            .. Certificates(json, export),
        ];
    }

    private static IEnumerable<string> Keys(JsonObject owner, AccountExport export) =>
        Slots(owner, "accessKeys")
            .SelectMany(key =>
                (string[])
                    [
                        Active(key),
                        Created(key, export),
                        Text(key, "lastUsedDate") ?? None,
                        Text(key, "lastUsedRegion") ?? None,
                        Text(key, "lastUsedService") ?? None,
                    ]
            );

    private static IEnumerable<string> Certificates(JsonObject owner, AccountExport export) =>
        Slots(owner, "signingCertificates").SelectMany(c => (string[])[Active(c), Created(c, export)]);

    /// <summary>Puts what is in a list into the two places of the report; what does not say which takes the first that is free.</summary>
    private static JsonObject?[] Slots(JsonObject owner, string property)
    {
        var slots = new JsonObject?[2];
        var list = (owner[property] as JsonArray ?? []).OfType<JsonObject>().ToList();
        foreach (var named in list.Where(k => Text(k, "slot") is "1" or "2"))
            slots[Text(named, "slot") == "1" ? 0 : 1] ??= named;
        foreach (var other in list.Where(k => Text(k, "slot") is not ("1" or "2")))
            slots[slots[0] is null ? 0 : 1] ??= other;
        return slots;
    }

    private static string Active(JsonObject? slot) => Flag(slot is not null && Text(slot, "status") is null or "Active");

    private static string Created(JsonObject? slot, AccountExport export) =>
        slot is null ? None : Text(slot, "createDate") ?? export.LongAgo;

    private static string Flag(JsonNode? value) => value?.GetValue<bool>() == true ? "true" : "false";

    private static bool Any(JsonObject user, string property) => user[property] is JsonArray { Count: > 0 };

    private static string? Text(JsonObject? owner, string property) => owner?[property]?.GetValue<string>();

    private static void Append(StringBuilder text, IEnumerable<string> cells) => text.Append('\n').AppendJoin(',', cells.Select(Quoted));

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(',', '"') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
