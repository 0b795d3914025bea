using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using IamCompliance.AwsEmulator.Accounts;

namespace IamCompliance.AwsEmulator.Synthetic;

/// <summary>Gathers the answers of a synthetic account, with what all of them need.</summary>
internal sealed class AnswerSet(SyntheticSize size)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        IndentSize = 4,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new CliTime() },
    };

    private readonly Dictionary<string, RecordedAnswer> answers = new(StringComparer.Ordinal);

    public SyntheticSize Size => size;

    public Draw Draw { get; } = new(size.Seed);

    public IReadOnlyDictionary<string, RecordedAnswer> Answers => answers;

    public string Account => size.AccountId;

    public string Region => size.HomeRegion;

    /// <summary>Gets the enabled regions beside the home region.</summary>
    public IEnumerable<string> OtherRegions => size.Regions.Where(r => r != size.HomeRegion);

    public DateTimeOffset DaysAgo(int days) => size.CapturedAt.AddDays(-days);

    public string Arn(string service, string resource, string? region = "") =>
        $"arn:{size.Partition}:{service}:{region}:{size.AccountId}:{resource}";

    public string Iam(string resource) => Arn("iam", resource);

    public string Regional(string service, string resource) => Arn(service, resource, size.HomeRegion);

    public string OfAws(string policy) => $"arn:{size.Partition}:iam::aws:policy/{policy}";

    public void Add(string name, object answer) => answers[name] = RecordedAnswer.Output(JsonSerializer.SerializeToUtf8Bytes(answer, Json));

    public void Fail(string name, string code, string message) => answers[name] = RecordedAnswer.Failure(code, message);
}
