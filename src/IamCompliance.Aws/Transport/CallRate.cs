using System.Collections.Concurrent;
using System.Threading.RateLimiting;

namespace IamCompliance.Aws.Transport;

/// <summary>Is one token bucket for each service of one account.</summary>
internal sealed class CallRate(int callsPerSecond) : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<string, RateLimiter> buckets = new(StringComparer.Ordinal);

    /// <summary>Waits until the service may be asked again.</summary>
    public async Task WaitAsync(string service, CancellationToken cancellationToken)
    {
        var bucket = buckets.GetOrAdd(service, _ => Create());
        using var lease = await bucket.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        foreach (var bucket in buckets.Values)
            bucket.Dispose();
    }

    // A bucket holds what flows in within one second, so no second sees more than twice the rate, and no longer time more than the rate and
    // one bucket.
    private TokenBucketRateLimiter Create() =>
        new(
            new TokenBucketRateLimiterOptions
            {
                TokenLimit = callsPerSecond,
                TokensPerPeriod = Math.Max(1, callsPerSecond / 10),
                ReplenishmentPeriod = callsPerSecond >= 10 ? Period : TimeSpan.FromSeconds(1.0 / callsPerSecond),
                QueueLimit = int.MaxValue,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
                AutoReplenishment = true,
            }
        );
}
