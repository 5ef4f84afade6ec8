	.file	"unit.c"
	.text
.Ltext0:
	.file 0 "/src" "unit.c"
	.p2align 4
	.globl	push
	.type	push, @function
push:
.LVL0:
.LFB0:
	.file 1 "unit.c"
	.loc 1 5 1 view -0
	.cfi_startproc
	.loc 1 6 2 view .LVU1
	.loc 1 6 5 is_stmt 0 view .LVU2
	testq	%rdi, %rdi
	jne	.L15
	movl	$-1, %eax
	.loc 1 19 1 view .LVU3
	ret
	.p2align 4,,10
	.p2align 3
.L15:
	.loc 1 5 1 view .LVU4
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movl	%esi, %r12d
	.loc 1 8 2 is_stmt 1 view .LVU5
	.loc 1 5 1 is_stmt 0 view .LVU6
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movq	%rdi, %rbx
	.loc 1 8 2 view .LVU7
	movl	%esi, %edi
.LVL1:
	.loc 1 8 2 view .LVU8
	call	lock@PLT
.LVL2:
	.loc 1 9 2 is_stmt 1 view .LVU9
.LBB2:
	.loc 1 9 7 view .LVU10
	.loc 1 9 20 view .LVU11
	movl	8(%rbx), %eax
	testl	%eax, %eax
	jle	.L3
	.loc 1 9 20 is_stmt 0 view .LVU12
	xorl	%ebp, %ebp
	jmp	.L5
.LVL3:
	.p2align 4,,10
	.p2align 3
.L4:
	.loc 1 9 33 is_stmt 1 discriminator 2 view .LVU13
	.loc 1 9 20 discriminator 2 view .LVU14
	addq	$1, %rbp
.LVL4:
	.loc 1 9 20 is_stmt 0 discriminator 2 view .LVU15
	cmpl	%ebp, 8(%rbx)
	jle	.L3
.LVL5:
.L5:
	.loc 1 10 3 is_stmt 1 view .LVU16
	movq	(%rbx), %rax
	movl	%r12d, %edi
	movl	(%rax,%rbp,4), %esi
	call	log_it@PLT
.LVL6:
	.loc 1 11 3 view .LVU17
	.loc 1 11 21 is_stmt 0 view .LVU18
	movq	(%rbx), %rax
	.loc 1 11 3 view .LVU19
	movl	(%rax,%rbp,4), %edi
	addl	%r12d, %edi
	call	flush@PLT
.LVL7:
	.loc 1 12 3 is_stmt 1 view .LVU20
	.loc 1 12 19 is_stmt 0 view .LVU21
	movq	(%rbx), %rax
	.loc 1 12 6 view .LVU22
	cmpl	$3, (%rax,%rbp,4)
	jne	.L4
	.loc 1 13 4 is_stmt 1 view .LVU23
	movl	%ebp, %edi
	call	lock@PLT
.LVL8:
	jmp	.L4
.LVL9:
	.p2align 4,,10
	.p2align 3
.L3:
	.loc 1 13 4 is_stmt 0 view .LVU24
.LBE2:
	.loc 1 15 2 is_stmt 1 view .LVU25
	movl	$2, %esi
	movl	%r12d, %edi
	call	log_it@PLT
.LVL10:
	.loc 1 16 2 view .LVU26
	movl	8(%rbx), %edi
	call	flush@PLT
.LVL11:
	.loc 1 17 2 view .LVU27
	movl	%r12d, %edi
	call	unlock@PLT
.LVL12:
	.loc 1 18 2 view .LVU28
	.loc 1 19 1 is_stmt 0 view .LVU29
	popq	%rbx
	.cfi_def_cfa_offset 24
.LVL13:
	.loc 1 18 9 view .LVU30
	xorl	%eax, %eax
	.loc 1 19 1 view .LVU31
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
.LVL14:
	.loc 1 19 1 view .LVU32
	ret
	.cfi_endproc
.LFE0:
	.size	push, .-push
	.p2align 4
	.globl	one
	.type	one, @function
one:
.LVL15:
.LFB1:
	.loc 1 22 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 23 2 view .LVU34
	.loc 1 22 1 is_stmt 0 view .LVU35
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.loc 1 23 9 view .LVU36
	movl	$1, %esi
	call	push
.LVL16:
	.loc 1 24 1 view .LVU37
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	.loc 1 23 24 view .LVU38
	addl	$3, %eax
	.loc 1 24 1 view .LVU39
	ret
	.cfi_endproc
.LFE1:
	.size	one, .-one
	.p2align 4
	.globl	two
	.type	two, @function
two:
.LVL17:
.LFB2:
	.loc 1 27 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 28 2 view .LVU41
	.loc 1 27 1 is_stmt 0 view .LVU42
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.loc 1 28 9 view .LVU43
	movl	$2, %esi
	call	push
.LVL18:
	.loc 1 29 1 view .LVU44
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	.loc 1 28 24 view .LVU45
	addl	$7, %eax
	.loc 1 29 1 view .LVU46
	ret
	.cfi_endproc
.LFE2:
	.size	two, .-two
.Letext0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x23e
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0xa
	.long	.LASF8
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.long	.Ldebug_line0
	.uleb128 0xb
	.long	.LASF7
	.byte	0x10
	.byte	0x1
	.byte	0x2
	.byte	0x8
	.long	0x54
	.uleb128 0xc
	.long	.LASF2
	.byte	0x1
	.byte	0x2
	.byte	0x15
	.long	0x54
	.byte	0
	.uleb128 0xd
	.string	"n"
	.byte	0x1
	.byte	0x2
	.byte	0x20
	.long	0x59
	.byte	0x8
	.byte	0
	.uleb128 0x7
	.long	0x59
	.uleb128 0xe
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x3
	.long	.LASF3
	.byte	0x2a
	.long	0x70
	.uleb128 0x2
	.long	0x59
	.byte	0
	.uleb128 0x3
	.long	.LASF4
	.byte	0x37
	.long	0x80
	.uleb128 0x2
	.long	0x59
	.byte	0
	.uleb128 0x3
	.long	.LASF5
	.byte	0xd
	.long	0x95
	.uleb128 0x2
	.long	0x59
	.uleb128 0x2
	.long	0x59
	.byte	0
	.uleb128 0x3
	.long	.LASF6
	.byte	0x1f
	.long	0xa5
	.uleb128 0x2
	.long	0x59
	.byte	0
	.uleb128 0x8
	.string	"two"
	.byte	0x1a
	.long	0x59
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0xf3
	.uleb128 0x5
	.long	.LASF7
	.byte	0x1a
	.byte	0x17
	.long	0xf3
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x4
	.quad	.LVL18
	.long	0x146
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x32
	.byte	0
	.byte	0
	.uleb128 0x7
	.long	0x2e
	.uleb128 0x8
	.string	"one"
	.byte	0x15
	.long	0x59
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x146
	.uleb128 0x5
	.long	.LASF7
	.byte	0x15
	.byte	0x17
	.long	0xf3
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x4
	.quad	.LVL16
	.long	0x146
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x31
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	.LASF9
	.byte	0x1
	.byte	0x4
	.byte	0x26
	.long	0x59
	.quad	.LFB0
	.quad	.LFE0-.LFB0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x5
	.long	.LASF7
	.byte	0x4
	.byte	0x39
	.long	0xf3
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x10
	.string	"x"
	.byte	0x1
	.byte	0x4
	.byte	0x44
	.long	0x59
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x11
	.quad	.LBB2
	.quad	.LBE2-.LBB2
	.long	0x1ea
	.uleb128 0x12
	.string	"i"
	.byte	0x1
	.byte	0x9
	.byte	0xb
	.long	0x59
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x6
	.quad	.LVL6
	.long	0x80
	.long	0x1c8
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x7c
	.sleb128 0
	.byte	0
	.uleb128 0x9
	.quad	.LVL7
	.long	0x70
	.uleb128 0x4
	.quad	.LVL8
	.long	0x95
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x76
	.sleb128 0
	.byte	0
	.byte	0
	.uleb128 0x6
	.quad	.LVL2
	.long	0x95
	.long	0x202
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x7c
	.sleb128 0
	.byte	0
	.uleb128 0x6
	.quad	.LVL10
	.long	0x80
	.long	0x21f
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x7c
	.sleb128 0
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x32
	.byte	0
	.uleb128 0x9
	.quad	.LVL11
	.long	0x70
	.uleb128 0x4
	.quad	.LVL12
	.long	0x60
	.uleb128 0x1
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x7c
	.sleb128 0
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 5
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x1f
	.uleb128 0x1b
	.uleb128 0x1f
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x8
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS4:
	.uleb128 0
	.uleb128 .LVU44
	.uleb128 .LVU44
	.uleb128 0
.LLST4:
	.byte	0x4
	.uleb128 .LVL17-.Ltext0
	.uleb128 .LVL18-1-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL18-1-.Ltext0
	.uleb128 .LFE2-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU37
	.uleb128 .LVU37
	.uleb128 0
.LLST3:
	.byte	0x4
	.uleb128 .LVL15-.Ltext0
	.uleb128 .LVL16-1-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL16-1-.Ltext0
	.uleb128 .LFE1-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU8
	.uleb128 .LVU8
	.uleb128 .LVU30
	.uleb128 .LVU30
	.uleb128 0
.LLST0:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL1-.Ltext0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL1-.Ltext0
	.uleb128 .LVL13-.Ltext0
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL13-.Ltext0
	.uleb128 .LFE0-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 0
	.uleb128 .LVU9
	.uleb128 .LVU9
	.uleb128 .LVU32
	.uleb128 .LVU32
	.uleb128 0
.LLST1:
	.byte	0x4
	.uleb128 .LVL0-.Ltext0
	.uleb128 .LVL2-1-.Ltext0
	.uleb128 0x1
	.byte	0x54
	.byte	0x4
	.uleb128 .LVL2-1-.Ltext0
	.uleb128 .LVL14-.Ltext0
	.uleb128 0x1
	.byte	0x5c
	.byte	0x4
	.uleb128 .LVL14-.Ltext0
	.uleb128 .LFE0-.Ltext0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x54
	.byte	0x9f
	.byte	0
.LVUS2:
	.uleb128 .LVU11
	.uleb128 .LVU13
	.uleb128 .LVU13
	.uleb128 .LVU14
	.uleb128 .LVU14
	.uleb128 .LVU15
	.uleb128 .LVU16
	.uleb128 .LVU24
.LLST2:
	.byte	0x4
	.uleb128 .LVL2-.Ltext0
	.uleb128 .LVL3-.Ltext0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL3-.Ltext0
	.uleb128 .LVL3-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0x4
	.uleb128 .LVL3-.Ltext0
	.uleb128 .LVL4-.Ltext0
	.uleb128 0x3
	.byte	0x76
	.sleb128 1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL5-.Ltext0
	.uleb128 .LVL9-.Ltext0
	.uleb128 0x1
	.byte	0x56
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x2c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.quad	0
	.quad	0
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF9:
	.string	"push"
.LASF3:
	.string	"unlock"
.LASF4:
	.string	"flush"
.LASF8:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -O2 -fasynchronous-unwind-tables"
.LASF2:
	.string	"items"
.LASF7:
	.string	"queue"
.LASF5:
	.string	"log_it"
.LASF6:
	.string	"lock"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"unit.c"
.LASF1:
	.string	"/src"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
