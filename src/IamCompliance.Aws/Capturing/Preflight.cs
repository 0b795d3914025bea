using IamCompliance.Aws.Access;
using IamCompliance.Aws.Planning;
using IamCompliance.State.Reading;

namespace IamCompliance.Aws.Capturing;

/// <summary>Finds out, before anything is read in earnest, what of a plan may not be read.</summary>
/// <remarks>
/// It asks AWS itself, one small page for each operation and region: a simulation of policies would need a permission of its own, and knows
/// nothing of service control policies, endpoint policies and regions that are off. What depends on a resource is asked about one resource
/// only.
/// </remarks>
public static class Preflight
{
    /// <summary>Asks every operation of a plan once.</summary>
    /// <param name="access">How the account is reached.</param>
    /// <param name="plan">What is to be read.</param>
    /// <param name="time">The clock, for waiting.</param>
    /// <param name="progress">Hears of every part; null when nobody listens.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="CaptureException">It cannot be told whose account this is.</exception>
    public static async Task<PreflightResult> RunAsync(
        AccountAccess access,
        CapturePlan plan,
        TimeProvider time,
        IProgress<CaptureProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        using var session = await AccountSession.OpenAsync(access, plan, time, isProbe: true, cancellationToken).ConfigureAwait(false);
        var tracker = new CaptureTracker(progress, session.Context.AccountId, plan.Parts.Count, session.Meter);
        var regions = await session.ListRegionsAsync(cancellationToken).ConfigureAwait(false);
        var probe = new ProbeAnswers(
            new LiveAnswers(session.Conversation, session.Context, plan, regions, session.Answers, tracker.Begin)
            {
                Source = session.SourceConversation,
                IsProbe = true,
            },
            plan
        );
        await AccountReading
            .ReadAsync(probe, session.Context.AccountId, session.Context.Partition, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        tracker.End();
        return new PreflightResult(session.Context.AccountId, session.Meter.Calls, probe.Gaps);
    }
}
