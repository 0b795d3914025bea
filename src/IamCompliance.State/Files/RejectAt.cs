namespace IamCompliance.State.Files;

/// <summary>Makes the exception that says what is wrong at a place of a text.</summary>
/// <param name="line">The line, from 1.</param>
/// <param name="offset">The byte, from 0.</param>
/// <param name="problem">What is wrong.</param>
/// <param name="help">What to do about it.</param>
internal delegate Exception RejectAt(long line, long offset, string problem, string help);
