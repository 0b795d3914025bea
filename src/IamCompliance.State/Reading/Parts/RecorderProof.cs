using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.State.ConfigFiles;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Decides whether the recorders of an account prove that a query shows every resource of a type.</summary>
/// <remarks>
/// Invariant: what is recorded nowhere is never counted as not existing. One thing cannot be seen from outside: a recorder of "all
/// supported types" records in each region what AWS Config supports there,
/// https://docs.aws.amazon.com/config/latest/developerguide/what-is-resource-config-coverage.html.
/// </remarks>
internal static class RecorderProof
{
    private const int MostNamed = 5;

    /// <summary>Finds what is missing of the proof; null when nothing is.</summary>
    public static PartError? FindGap(string resourceType, IReadOnlyList<string?> asked, AccountDraft draft)
    {
        var home = HomeRegions.Find(resourceType, draft.Owner.Partition);
        if (home is not null && !asked.Contains(home))
            return new PartError(
                PartRows.Recorded.Operation.Action,
                PartErrorCodes.NotAsked,
                $"AWS Config records {resourceType} in {home} only, and that region was not asked."
            );
        var gaps = (home is null ? asked : [home]).Select(r => FindGap(resourceType, r, draft)).OfType<PartError>().ToList();
        return gaps.Count == 0 ? null : gaps[0] with { Message = Words(gaps) };
    }

    private static string Words(List<PartError> gaps)
    {
        var named = string.Join("; ", gaps.Take(MostNamed).Select(g => g.Message));
        return gaps.Count > MostNamed ? $"{named}; and {gaps.Count - MostNamed} more regions like this." : named + ".";
    }

    private static PartError? FindGap(string resourceType, string? region, AccountDraft draft)
    {
        var here = region ?? "the region";
        var recorders = draft
            .ItemsOf(ResourceTypes.Recorder)
            .Where(r => region is null || r.Region is null || r.Region == region)
            .Where(IsOfTheAccount)
            .ToList();
        if (recorders.Count == 0)
        {
            return draft.Part(PartIds.Recorders).IsProven
                ? NotRecorded($"there is no recorder in {here}, so that {resourceType} is not recorded there")
                : Unproven(
                    draft.Part(PartIds.Recorders),
                    PartRows.Get(PartIds.Recorders).Operation,
                    $"nothing shows what the recorder of {here} records"
                );
        }

        var covering = recorders.Where(r => Settings(r)?.Cover(resourceType) is not null).ToList();
        if (covering.Count == 0)
            return NotRecorded($"the recorder of {here} does not record {resourceType}");
        var states = covering.Select(r => r.Configuration["status"] as JsonObject).ToList();
        if (states.Any(IsRunning))
            return null;
        return states.Any(s => s?["recording"] is null)
            ? Unproven(
                draft.Part(PartIds.RecorderStatus),
                PartRows.Get(PartIds.RecorderStatus).Operation,
                $"nothing shows that the recorder of {here} runs"
            )
            : NotRecorded($"the recorder of {here}, which would record {resourceType}, is stopped or fails");
    }

    // Recorders of other services, and those of other clouds, record for themselves: queries do not show it.
    private static bool IsOfTheAccount(ItemDraft recorder) =>
        recorder.Configuration["recordingScope"]?.GetValue<string>() != "INTERNAL"
        && recorder.Configuration["connectorArn"] is null
        && Settings(recorder) is not { IsServiceLinked: true };

    private static RecorderSettings? Settings(ItemDraft recorder) =>
        RecorderSettings.TryRead(JsonSerializer.SerializeToElement(recorder.Configuration), out _);

    private static bool IsRunning(JsonObject? status) =>
        status?["recording"]?.GetValue<bool>() == true && status["lastStatus"]?.GetValue<string>() is not ("Failure" or "Pending");

    private static PartError NotRecorded(string message) => new(PartRows.Recorded.Operation.Action, PartErrorCodes.NotRecorded, message);

    private static PartError Unproven(PartDraft part, ReadOperation operation, string message) =>
        part.Error is { } reason
            ? reason with
            {
                Message = $"{message}: {reason.Message.TrimEnd('.')}",
            }
            : new PartError(operation.Action, PartErrorCodes.NotRecorded, message);
}
