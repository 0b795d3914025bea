using IamCompliance.Aws.Planning;
using IamCompliance.State.Model;

namespace IamCompliance.Cli.Capturing;

/// <summary>Keeps of a captured account what a line of a table says.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Name">The name the organization gives it.</param>
/// <param name="File">The state file.</param>
/// <param name="Parts">The number of parts of the plan.</param>
/// <param name="Missing">The number of them that were not read as planned.</param>
/// <param name="Items">The number of resources.</param>
/// <param name="Calls">The number of requests.</param>
/// <param name="Remark">Why the first of the missing parts is missing; empty when none is.</param>
internal sealed record CaptureSummary(
    string AccountId,
    string Name,
    string File,
    int Parts,
    int Missing,
    int Items,
    int Calls,
    string Remark
)
{
    /// <summary>Gets whether everything planned was read.</summary>
    public bool IsComplete => Missing == 0;

    /// <summary>Summarises a state.</summary>
    public static CaptureSummary Of(AccountState state, CapturePlan plan, string name, string file)
    {
        var parts = plan.Parts.Select(state.GetPart).ToList();
        var missing = parts.Where(p => !plan.IsAsPlanned(p)).ToList();
        return new CaptureSummary(
            state.Header.AccountId,
            name,
            file,
            parts.Count,
            missing.Count,
            state.Items.Count(),
            parts.Sum(CallsOf),
            missing.Select(p => p.Error?.Message ?? $"{p.Id} was not collected").FirstOrDefault() ?? ""
        );
    }

    /// <summary>Counts the requests that a part took.</summary>
    public static int CallsOf(Part part) => part.Calls.Sum(c => c.Pages + c.Retries);
}
