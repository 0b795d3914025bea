using System.Text.Json.Nodes;
using IamCompliance.State.Importing;
using IamCompliance.TestKit;

namespace IamCompliance.State.Tests.Importing;

/// <summary>Whatever a file of an export is replaced by, its part is not proven by it.</summary>
public sealed class HostileExportTests
{
    private const string Identity = "sts-get-caller-identity.json";

    private static readonly Dictionary<string, Func<string, string?>> Kinds = new(StringComparer.Ordinal)
    {
        ["nothing"] = _ => "",
        ["blanks"] = _ => " \r\n",
        ["null"] = _ => "null",
        ["an empty list"] = _ => "[]",
        ["text"] = _ => "\"text\"",
        ["a number"] = _ => "12",
        ["half of it"] = t => t[..(t.Length / 2)],
        ["a page of a proxy"] = _ => "<!DOCTYPE html><html><body>Sign in</body></html>",
        ["zero bytes"] = t => new string('\0', t.Length),
        ["it twice"] = t => t + t,
        ["a deep nest"] = _ => string.Concat(Enumerable.Repeat("{\"a\":", 200)) + "1" + new string('}', 200),
        ["a member twice"] = t => "{\"NextToken\": \"x\", \"NextToken\": \"y\"," + t.TrimStart()[1..],
        ["a page of more"] = t => Edit(t, o => o["NextToken"] = "more"),
        ["a truncated page"] = t => Edit(t, o => o["IsTruncated"] = true),
        ["another answer"] = _ => """{"Account": "111122223333", "UserId": "x", "Arn": "arn:aws:iam::111122223333:user/ada"}""",
        ["members that are null"] = t => Edit(t, o => Each(o, _ => null)),
        ["members that are texts"] = t => Edit(t, o => Each(o, _ => "x")),
        ["members that are numbers"] = t => Edit(t, o => Each(o, _ => 7)),
        ["members that are lists"] = t => Edit(t, o => Each(o, _ => new JsonArray(1, 2))),
        ["elements that are numbers"] = t => Edit(t, o => Each(o, m => m is JsonArray { Count: > 0 } ? new JsonArray(1) : m?.DeepClone())),
        ["elements without members"] = t =>
            Edit(t, o => Each(o, m => m is JsonArray { Count: > 0 } ? new JsonArray(new JsonObject()) : m?.DeepClone())),
        ["elements that come twice"] = t => Edit(t, o => Each(o, Doubled)),
    };

    public static TheoryData<string> Files()
    {
        var files = Directory.EnumerateFiles(RepositoryFiles.Account("tidy-shop"), "*.json").Select(f => Path.GetFileName(f)!);
        return [.. files.Where(f => f != "capture.json").Order(StringComparer.Ordinal)];
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_that_is_not_what_AWS_answered_proves_nothing(string file)
    {
        using var whole = new ExportFolder();
        var text = await File.ReadAllTextAsync(whole.File(file));
        var ids = (await whole.ImportAsync()).Parts.Where(p => p.Calls.Any(c => c.Source == file)).Select(p => p.Id).ToList();
        var believed = new List<string>();
        foreach (var (kind, spoil) in Kinds)
        {
            if (spoil(text) is not { } spoiled || IsAnAnswer(file, kind))
                continue;
            whole.With(file, spoiled);
            try
            {
                var state = await whole.ImportAsync();
                believed.AddRange(ids.Where(id => state.GetPart(id).IsProven).Select(id => $"{id}: {kind}"));
            }
            catch (ImportException)
            {
                // No state, no verdict.
            }
        }

        Assert.Empty(believed);
    }

    // Versioning is words and nothing else: one that nobody knows is read as it stands, and is not what any control demands.
    private static bool IsAnAnswer(string file, string kind) =>
        (file == Identity && kind == "another answer")
        || (file.StartsWith("s3api-get-bucket-versioning", StringComparison.Ordinal) && kind == "members that are texts");

    /// <summary>Edits an output; null when the edit changes nothing.</summary>
    private static string? Edit(string text, Action<JsonObject> edit)
    {
        var output = JsonNode.Parse(text)!.AsObject();
        var before = output.ToJsonString();
        edit(output);
        var after = output.ToJsonString();
        return after == before ? null : after;
    }

    private static void Each(JsonObject output, Func<JsonNode?, JsonNode?> change)
    {
        foreach (var (name, value) in output.ToList())
            output[name] = change(value);
    }

    // Names that stand in a list twice are the same names.
    private static JsonNode? Doubled(JsonNode? member) =>
        member is JsonArray { Count: > 0 } list && list[0] is JsonObject
            ? new JsonArray([.. list.Concat(list).Select(e => e!.DeepClone())])
            : member?.DeepClone();
}
