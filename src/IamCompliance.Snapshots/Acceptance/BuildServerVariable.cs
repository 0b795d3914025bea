namespace IamCompliance.Snapshots.Acceptance;

/// <summary>Names an environment variable by which a build server makes itself known.</summary>
/// <param name="Name">The variable.</param>
/// <param name="Server">The server that sets it.</param>
/// <param name="Page">The page that documents it.</param>
public sealed record BuildServerVariable(string Name, string Server, string Page);
