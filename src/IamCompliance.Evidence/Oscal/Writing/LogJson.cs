using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Oscal.Model;

namespace IamCompliance.Evidence.Oscal.Writing;

/// <summary>Writes the log of the assessment: when the run was, and when each account was captured.</summary>
internal static class LogJson
{
    /// <summary>Writes the list <c>entries</c>.</summary>
    public static void Write(Utf8JsonWriter json, OscalRun run)
    {
        var header = run.Run.Header;
        var entries = run
            .Accounts.Select(a =>
                (
                    Id: Uuid5.Of(a.State, "captured"),
                    Title: $"Account {a.Result.Name} captured",
                    Start: a.Result.State.CaptureStart,
                    End: a.Result.State.CaptureEnd,
                    IsRun: false
                )
            )
            .Prepend((Id: run.OfRun("log"), Title: "Run", Start: header.Started, End: header.Finished, IsRun: true));
        json.List("entries", entries, (j, entry) =>
        {
            j.Id("uuid", entry.Id);
            j.Markup("title", entry.Title);
            j.When("start", entry.Start);
            j.When("end", entry.End);
            if (entry.IsRun)
            {
                j.Props(
                    new OscalProp("run-id", header.Id.ToString()),
                    new OscalProp("build-service", header.Origin?.System),
                    new OscalProp("repository", header.Origin?.Repository),
                    new OscalProp("commit", header.Origin?.Commit),
                    new OscalProp("branch", header.Origin?.Branch),
                    new OscalProp("build-run-id", header.Origin?.RunId),
                    new OscalProp("actor", header.Origin?.Actor)
                );
            }

            j.List("logged-by", [OscalRun.ToolParty], (k, party) => k.Id("party-uuid", party));
        });
    }
}
