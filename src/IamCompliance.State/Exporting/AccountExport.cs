using System.Text;
using System.Text.Json.Nodes;
using IamCompliance.State.Json;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Exporting;

/// <summary>
/// Is an export while it is written: the account, completed to what AWS would know of it, and the files that calls leave behind.
/// </summary>
internal sealed class AccountExport
{
    /// <summary>The region of an account that does not say which were read.</summary>
    private const string OnlyRegion = "us-east-1";

    private static readonly DateTimeOffset Before = new(2015, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly AccountState state;
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ItemDraft>> items = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Subject), string> subjects = [];

    public AccountExport(AccountState state)
    {
        this.state = state;
        Regions = state.Header.Regions.Count > 0 ? state.Header.Regions : [OnlyRegion];
        var account = state.ItemsOf(ResourceTypes.Account);
        Account = account.Count > 0 ? JsonObject.Create(account[0].Configuration)! : [];
        AccountArn = $"arn:{Partition}:iam::{AccountId}:root";
        subjects[(ResourceTypes.Account, AccountArn)] = account.Count > 0 ? account[0].SubjectId : AccountId;
        foreach (var item in state.Items.Where(i => i.ResourceType != ResourceTypes.Account))
        {
            var draft = ExportIdentity.Of(item, this);
            Add(draft);
            subjects[(draft.ResourceType, draft.SubjectId)] = item.SubjectId;
        }
    }

    public string AccountId => state.Header.AccountId;

    public string Partition => state.Header.Partition;

    public string? CallerArn => state.Header.CallerArn;

    /// <summary>Gets the ARN of the account itself, which is that of its root user.</summary>
    public string AccountArn { get; }

    public DateTimeOffset Now => state.Header.CaptureEnd;

    public IReadOnlyList<string> Regions { get; }

    /// <summary>Gets what the account itself is known to be.</summary>
    public JsonObject Account { get; }

    /// <summary>Gets an instant at which everything was there already whose age nobody gave.</summary>
    public string LongAgo => Timestamps.Write(Before < Now ? Before : Now);

    public IReadOnlyDictionary<string, byte[]> Files => files;

    /// <summary>Gets what the account that is written calls a resource, by its type and by the subject id it has in the export.</summary>
    public IReadOnlyDictionary<(string Type, string Subject), string> Subjects => subjects;

    public IEnumerable<string> ResourceTypesPresent => items.Keys;

    public IEnumerable<Part> Parts => state.Parts;

    public Part PartOf(string id) => state.GetPart(id);

    public IReadOnlyList<ItemDraft> ItemsOf(string resourceType) => items.TryGetValue(resourceType, out var list) ? list : [];

    /// <summary>Adds a resource that follows from what the account is known to be.</summary>
    public ItemDraft Complete(string resourceType, string name, JsonObject configuration, string? region = null)
    {
        var item = ExportIdentity.Of(resourceType, name, configuration, region, this);
        Add(item);
        return item;
    }

    /// <summary>Writes a file by hand.</summary>
    public void Write(string name, JsonObject body) => files[name] = Encoding.UTF8.GetBytes(body.ToJsonString());

    /// <summary>Lists the calls by which an operation that takes no resource is asked.</summary>
    public IEnumerable<ExportQuestion> Questions(ReadOperation operation, IReadOnlyList<string> arguments) =>
        from region in operation.IsRegional && Regions.Count > 1 ? (IEnumerable<string?>)Regions : [null]
        from argument in arguments.Count == 0 ? [operation.FileArgument] : (IEnumerable<string?>)arguments
        select new ExportQuestion(this, operation, argument, region);

    /// <summary>Makes the call by which an operation is asked about one resource.</summary>
    public ExportQuestion QuestionOf(ReadOperation operation, string argument, string? region) =>
        new(this, operation, argument, operation.IsRegional && Regions.Count > 1 ? region : null);

    /// <summary>Writes what a call left behind, as far as the part it belongs to was read.</summary>
    /// <param name="question">The call.</param>
    /// <param name="partId">The part.</param>
    /// <param name="answer">Makes the output; null says that there is no such thing.</param>
    public void Write(ExportQuestion question, string partId, Func<JsonObject?> answer)
    {
        var part = PartOf(partId);
        var stem = question.FileStem;
        switch (part.Status)
        {
            case ReadStatus.NotCollected:
                break;
            case ReadStatus.Denied:
                WriteError(question.Operation, stem, part.Error?.Code ?? "AccessDenied", part.Error?.Message);
                break;
            case ReadStatus.Failed:
                files[stem + ".json"] = "{"u8.ToArray();
                break;
            case ReadStatus.Absent:
                WriteNothing(question.Operation, stem);
                break;
            default:
                WriteOutput(question.Operation, stem, answer(), part.Status == ReadStatus.Partial);
                break;
        }
    }

    private void Add(ItemDraft item)
    {
        if (!items.TryGetValue(item.ResourceType, out var list))
            items[item.ResourceType] = list = [];
        list.Add(item);
    }

    private void WriteOutput(ReadOperation operation, string stem, JsonObject? body, bool goesOn)
    {
        if (body is null)
        {
            WriteNothing(operation, stem);
            return;
        }

        if (goesOn)
            body["NextToken"] = "more";
        Write(stem + ".json", body);
    }

    // Where no error says that a thing does not exist, AWS always has one: such a part is left unread.
    private void WriteNothing(ReadOperation operation, string stem)
    {
        if (operation.AbsentCodes.Count > 0)
            WriteError(operation, stem, operation.AbsentCodes[0], "There is no such thing.");
    }

    private void WriteError(ReadOperation operation, string stem, string code, string? message)
    {
        var name = operation.Action[(operation.Service.Length + 1)..];
        files[stem + ".error.txt"] = Encoding.UTF8.GetBytes($"An error occurred ({code}) when calling the {name} operation: {message}\n");
    }
}
