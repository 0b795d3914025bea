namespace IamCompliance.Evidence.Package;

/// <summary>Says why a package could not be written, and what to do. Nothing that was there before is changed.</summary>
public sealed class EvidencePackageException(string message, Exception? cause = null) : IOException(message, cause);
