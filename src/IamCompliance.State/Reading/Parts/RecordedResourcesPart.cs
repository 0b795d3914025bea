using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.State.ConfigFiles;
using IamCompliance.State.Exporting;
using IamCompliance.State.Exporting.Answers;
using IamCompliance.State.Files;
using IamCompliance.State.Json;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the resources of a type as AWS Config recorded them, from the rows of an advanced query.</summary>
/// <remarks>
/// A query answers with what is recorded, so that no row proves nothing by itself: the recorder must record the type, and run.
/// https://docs.aws.amazon.com/config/latest/developerguide/querying-AWS-resources.html
/// </remarks>
internal sealed class RecordedResourcesPart(string resourceType) : AnswerPart(RowOf(resourceType))
{
    /// <summary>Names a type as the names of exported files do, where a colon is not allowed everywhere.</summary>
    public static string FileArgumentOf(string resourceType) => resourceType.Replace("::", "-", StringComparison.Ordinal);

    /// <summary>Finds the type that a file was named after; null for the name of something else.</summary>
    public static string? TypeOf(string fileArgument) =>
        fileArgument.Replace("-", "::", StringComparison.Ordinal) is var type && RecordedParts.IsTypeName(type) ? type : null;

    protected override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        if (!body.Has("Results"))
            throw body.Missing("Results");
        foreach (var (row, index) in body.TextList("Results").Select((r, i) => (r, i)))
        {
            var item = ReadRow(row, $"{body.PathOf("Results")}[{index}]", contribution);
            if (item.Status == ConfigItemStatus.NotRecorded)
                contribution.Doubt = new RejectedContentException(
                    PartErrorCodes.NotRecorded,
                    $"`{item.Item.ResourceId}` was found and is not recorded"
                );
            else if (item.Status == ConfigItemStatus.Recorded)
                contribution.Recorded.Add(item, PartRows.Recorded.Operation.FileStem);
        }
    }

    protected override void Finish(Contribution contribution, AccountDraft draft)
    {
        if (contribution.Recorded.DoubtOf(resourceType) is { } doubt)
            contribution.Doubt = new RejectedContentException(doubt.Code, doubt.Message);
        foreach (var item in contribution.Recorded.All.Select(i => Draft(i.Item)))
        {
            // A global resource is shown in every region that is asked.
            if (item.Region != ItemDraft.Global || !draft.Has(item))
                contribution.Add(item);
        }
    }

    protected override void Conclude(PartDraft part, IReadOnlyList<string?> asked, AccountDraft draft)
    {
        foreach (var twins in draft.ItemsOf(resourceType).GroupBy(i => (i.SubjectId, i.Region)).Where(g => g.Skip(1).Any()))
        {
            // Resources that share an ARN are told apart by their ids: a state names each once.
            foreach (var twin in twins.ToList())
                twin.Arn = null;
        }

        if (part.Status == ReadStatus.Complete && RecorderProof.FindGap(resourceType, asked, draft) is { } gap)
            part.Set(ReadStatus.Partial, gap);
    }

    protected override JsonObject? WriteAnswer(ExportQuestion question) =>
        new()
        {
            ["Results"] = new JsonArray([
                .. question.ItemsOf(resourceType).Select(i => (JsonNode?)RecordedRowWriter.Write(i, question.Export).ToJsonString()),
            ]),
        };

    private static PartRow RowOf(string resourceType) =>
        PartRows.Recorded with
        {
            Id = RecordedParts.IdOf(resourceType),
            Operation = PartRows.Recorded.Operation with { Argument = resourceType, FileArgument = FileArgumentOf(resourceType) },
        };

    private ConfigItem ReadRow(string row, string path, Contribution contribution)
    {
        var reading = ConfigItemReader.Read(Parse(row, path));
        if (reading.Item is not { } item)
            throw RejectedContentException.Malformed($"`{path}` cannot be read, {reading.Problem}");
        if (item.Item.ResourceType != resourceType)
            throw RejectedContentException.Malformed($"`{path}` is of type {item.Item.ResourceType}, and {resourceType} was asked for");
        contribution.ExpectOwnAccount(
            item.AccountId ?? throw RejectedContentException.Malformed($"`{path}` does not say whose it is"),
            item.Item.ResourceId
        );
        return contribution.Region is { } region && item.Item.AwsRegion != region && item.Item.AwsRegion != ItemDraft.Global
            ? throw RejectedContentException.Malformed($"`{path}` is of {item.Item.AwsRegion}, and {region} was asked for")
            : item;
    }

    private static JsonElement Parse(string row, string path)
    {
        try
        {
            return JsonElement.Parse(row, StateFormat.Reading);
        }
        catch (JsonException)
        {
            throw RejectedContentException.Malformed($"`{path}` is not JSON");
        }
    }

    private static ItemDraft Draft(Item item)
    {
        var draft = new ItemDraft(item.ResourceType, item.ResourceId, JsonObject.Create(item.Configuration)!)
        {
            Name = item.ResourceName,
            Arn = item.Arn,
            Region = item.AwsRegion,
            IsOfItsRegion = true,
        };
        draft.UnreadParts.UnionWith(item.UnreadParts);
        return draft;
    }
}
