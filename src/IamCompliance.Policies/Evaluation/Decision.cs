namespace IamCompliance.Policies.Evaluation;

/// <summary>Answers a request. The list is closed.</summary>
public enum Decision
{
    /// <summary>Granted by every layer that must grant it, denied by none.</summary>
    Allowed,

    /// <summary>A statement that matches denies it.</summary>
    ExplicitlyDenied,

    /// <summary>Nothing denies it, but a layer that must grant it does not.</summary>
    ImplicitlyDenied,

    /// <summary>It depends on a context key that is not given.</summary>
    Unknown,

    /// <summary>A policy is one that AWS would not have stored: there is nothing to decide about.</summary>
    Error,
}
