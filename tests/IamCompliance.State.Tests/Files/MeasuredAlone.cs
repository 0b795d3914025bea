namespace IamCompliance.State.Tests.Files;

/// <summary>Is for tests that measure the process, and so must run alone in it.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;
