namespace IamCompliance.Evidence.Run;

/// <summary>Says which pipeline a run was part of, as its build service says it.</summary>
/// <param name="System">The build service: <c>github-actions</c>, <c>gitlab-ci</c>, <c>azure-pipelines</c> or <c>jenkins</c>.</param>
public sealed record RunOrigin(string System)
{
    /// <summary>Gets the repository, as owner and name or address.</summary>
    public string? Repository { get; init; }

    /// <summary>Gets the commit.</summary>
    public string? Commit { get; init; }

    /// <summary>Gets the branch or tag.</summary>
    public string? Branch { get; init; }

    /// <summary>Gets the id of the pipeline's run.</summary>
    public string? RunId { get; init; }

    /// <summary>Gets who or what started it.</summary>
    public string? Actor { get; init; }
}
