namespace IamCompliance.Aws.Transport;

/// <summary>Counts what is sent for one account, for whoever watches.</summary>
internal sealed class CallMeter
{
    private int calls;
    private int retries;

    /// <summary>Gets the number of requests sent, retries included.</summary>
    public int Calls => Volatile.Read(ref calls);

    /// <summary>Gets the number of requests that repeated an earlier one.</summary>
    public int Retries => Volatile.Read(ref retries);

    /// <summary>Gets or sets what hears of every request that is sent.</summary>
    public Action? OnSent { get; set; }

    public void Sent(bool isRetry)
    {
        Interlocked.Increment(ref calls);
        if (isRetry)
            Interlocked.Increment(ref retries);
        OnSent?.Invoke();
    }
}
