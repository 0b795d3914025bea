using System.Text.Json;
using System.Text.RegularExpressions;

namespace IamCompliance.AwsEmulator.Accounts;

/// <summary>Reads and writes exports: a directory with one file for each answer of the AWS CLI.</summary>
internal static partial class ExportFiles
{
    private const string Output = ".json";
    private const string Failure = ".error.txt";

    public static EmulatedAccount Read(string directory, string? homeRegion)
    {
        if (!Directory.Exists(directory))
            throw new DirectoryNotFoundException($"There is no directory `{directory}`. Give one that holds outputs of the AWS CLI.");
        var answers = new SortedDictionary<string, RecordedAnswer>(StringComparer.Ordinal);
        Read(directory, name => name, answers);
        // What a region answers lies in a folder of its name.
        foreach (var folder in Directory.EnumerateDirectories(directory))
            Read(folder, name => AnswerName.In(name, Path.GetFileName(folder)), answers);
        var account = Create(directory, answers, homeRegion);
        foreach (var (name, answer) in answers)
            account.Set(name, answer);
        return account;
    }

    public static void Write(string directory, IEnumerable<KeyValuePair<string, RecordedAnswer>> answers)
    {
        Directory.CreateDirectory(directory);
        foreach (var (name, answer) in answers)
        {
            if (answer.Error is { } error)
                File.WriteAllText(Path.Combine(directory, name + Failure), ErrorText(name, error));
            else
                File.WriteAllBytes(Path.Combine(directory, name + Output), answer.Json.Span);
        }
    }

    private static void Read(string folder, Func<string, string> nameOf, SortedDictionary<string, RecordedAnswer> answers)
    {
        foreach (var path in Directory.EnumerateFiles(folder))
        {
            var file = Path.GetFileName(path);
            if (file == "capture.json")
                continue;
            if (file.EndsWith(Failure, StringComparison.Ordinal))
                answers[nameOf(file[..^Failure.Length])] = ReadError(path);
            else if (file.EndsWith(Output, StringComparison.Ordinal))
                answers[nameOf(file[..^Output.Length])] = RecordedAnswer.Output(File.ReadAllBytes(path));
        }
    }

    private static EmulatedAccount Create(string directory, SortedDictionary<string, RecordedAnswer> answers, string? homeRegion)
    {
        var owner = Texts(answers, "sts-get-caller-identity", "Arn")
            .Concat(Texts(answers, "iam-get-account-authorization-details", "Arn"))
            .Select(arn => Owner().Match(arn))
            .FirstOrDefault(m => m.Success)
            ?? throw new InvalidDataException(
                $"`{directory}` does not say whose account it is: it needs sts-get-caller-identity.json or iam-get-account-authorization-details.json."
            );
        var regions = Members(answers, "ec2-describe-regions", "Regions")
            .Where(r => !r.TryGetProperty("OptInStatus", out var status) || status.GetString() != "not-opted-in")
            .Select(r => r.GetProperty("RegionName").GetString()!);
        var home = homeRegion ?? Texts(answers, "cloudtrail-describe-trails", "HomeRegion").FirstOrDefault() ?? "us-east-1";
        return new EmulatedAccount(owner.Groups["account"].Value, owner.Groups["partition"].Value, home, regions);
    }

    private static IEnumerable<JsonElement> Members(SortedDictionary<string, RecordedAnswer> answers, string name, string list) =>
        answers.TryGetValue(name, out var answer) && answer.Error is null && answer.Body.TryGetProperty(list, out var items)
            ? items.EnumerateArray()
            : Enumerable.Empty<JsonElement>();

    /// <summary>Finds every text of a name, wherever it stands in an answer.</summary>
    private static IEnumerable<string> Texts(SortedDictionary<string, RecordedAnswer> answers, string name, string property) =>
        answers.TryGetValue(name, out var answer) && answer.Error is null ? Texts(answer.Body, property) : [];

    private static IEnumerable<string> Texts(JsonElement element, string property) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(p =>
                    p.NameEquals(property) && p.Value.ValueKind == JsonValueKind.String ? [p.Value.GetString()!] : Texts(p.Value, property)
                ),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Texts(e, property)),
            _ => [],
        };

    private static RecordedAnswer ReadError(string path)
    {
        var text = File.ReadAllText(path);
        var match = CliError().Match(text);
        return match.Success
            ? RecordedAnswer.Failure(match.Groups["code"].Value, match.Groups["message"].Value.Trim())
            : throw new InvalidDataException(
                $"`{path}` does not hold an error of AWS: it must say `An error occurred (Code) when calling the Operation operation: message`."
            );
    }

    private static string ErrorText(string name, RecordedError error)
    {
        var operation = Api.KnownServices.Operations.FirstOrDefault(o =>
            name == o.Stem
            || name.StartsWith(o.Stem + ".", StringComparison.Ordinal)
            || name.StartsWith(o.Stem + "@", StringComparison.Ordinal)
        );
        return $"\nAn error occurred ({error.Code}) when calling the {operation?.Name ?? "Unknown"} operation: {error.Message}\n";
    }

    [GeneratedRegex(@"^arn:(?<partition>aws[a-z-]*):\w+::(?<account>\d{12}):")]
    private static partial Regex Owner();

    [GeneratedRegex(@"An error occurred \((?<code>[^()\s]+)\) when calling the \w+ operation[^:]*:\s*(?<message>[^\0]*)")]
    private static partial Regex CliError();
}
