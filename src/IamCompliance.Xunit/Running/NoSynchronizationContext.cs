namespace IamCompliance.Xunit.Running;

/// <summary>Leaves the synchronisation context of the running test for a while.</summary>
/// <remarks>xunit's starts a thread for every continuation that it posts; with thousands of rows that costs more than all the
/// rest.</remarks>
internal readonly struct NoSynchronizationContext : IDisposable
{
    private readonly SynchronizationContext? left;

    /// <summary>Leaves the current context.</summary>
    public NoSynchronizationContext()
    {
        left = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
    }

    /// <summary>Returns to the context that was left.</summary>
    public void Dispose() => SynchronizationContext.SetSynchronizationContext(left);
}
